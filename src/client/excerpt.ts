/**
 * Turns an excerpt into nodes: its text and its `<mark>` elements, and nothing else whatever it holds.
 */
export function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (!(node instanceof HTMLElement) || node.localName !== "mark") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
