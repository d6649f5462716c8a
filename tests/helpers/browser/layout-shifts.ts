/**
 * Runs in the page: scrolls to its end by windows, then says what moved by itself since it began to load
 * (https://web.dev/articles/cls: entries of type `layout-shift`).
 */
export async function layoutShifts(): Promise<string[]> {
  type Shift = PerformanceEntry & { value: number; sources?: { node?: Node | null }[] };
  const moved: string[] = [];
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { value, sources } of entries as Shift[]) {
      const nodes = (sources ?? []).map(({ node }) =>
        node instanceof Element ? `<${node.localName} class="${node.className}">` : "",
      );
      moved.push(`${value.toFixed(4)} ${nodes.filter(Boolean).join(" ")}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const painted = () => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  for (let y = innerHeight; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await painted();
  }
  await painted();
  await painted();
  note(observer.takeRecords());
  observer.disconnect();
  return moved;
}
