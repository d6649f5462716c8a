/** Runs in the page: the elements that go out of the window on the right, unless a box around them scrolls. */
export function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.body.querySelectorAll("*")]
    .filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
    )
    .map(
      (element) =>
        `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
    )
    .slice(-2);
}
