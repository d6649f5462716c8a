/**
 * Turns an excerpt into nodes: its text and its `<mark>` elements, and nothing else whatever it holds.
 * The straight apostrophes of the index become the typographic ones of the page.
 */
export function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = (node.textContent ?? "").replaceAll(/(\p{L})'(?=\p{L})/gu, "$1’");
    if (!(node instanceof HTMLElement) || node.localName !== "mark") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
