/**
 * Puts what the build left aside in its place, and what that leaves aside: what was not true then, or needs a script. It comes as it was
 * written, hidden where the caller has to decide first.
 *
 * @param root the element whose blocks are opened; models stay, to be copied
 */
export function bringDeferred(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLScriptElement>('script[data-deferred=""]')) {
    const content = contentOf(block);
    bringDeferred(content);
    block.replaceWith(content);
  }
}

/** A copy of a model, by its name; nothing when the page has none. */
export function deferredModel(root: ParentNode, name: string): Element | null {
  const block = root.querySelector<HTMLScriptElement>(`script[data-deferred="${name}"]`);
  return block && contentOf(block).firstElementChild;
}

function contentOf(block: HTMLScriptElement): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = block.text.replaceAll("<\\/script", "</script");
  return document.importNode(template.content, true);
}
