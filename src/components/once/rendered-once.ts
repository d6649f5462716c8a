const rendered = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * The HTML of a part of pages, rendered once a build. In dev, where templates change, it is rendered each time.
 *
 * @param thing what it shows, by identity
 * @param as what makes it differ from the other parts that show the same
 */
export function renderedOnce(thing: object, as: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.hot) return render();
  const parts = rendered.get(thing) ?? new Map<string, Promise<string>>();
  const html = parts.get(as) ?? render();
  rendered.set(thing, parts.set(as, html));
  return html;
}
