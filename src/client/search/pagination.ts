import { paginationPlaces } from "../../components/dsfr/places.ts";
import { copy, copyOf } from "./parts.ts";

/**
 * The pagination of the results, made from the model of the page: a pagination of the DSFR with steps, pages
 * around a current one, and gaps. Nothing when there is one page.
 *
 * @param href the address of a page
 */
export function paginationOf(
  root: ParentNode,
  current: number,
  total: number,
  href: (page: number) => string,
): HTMLElement | undefined {
  if (total < 2) return undefined;
  const pagination = copyOf(root, "pages");
  const models = [...pagination.querySelectorAll("li")];
  const model = (selector: string) =>
    copy(models.find((item) => item.querySelector(selector)) as HTMLElement);
  const step = (kind: string, page: number) => {
    const item = model(`.fr-pagination__link--${kind}`);
    const leads = page >= 1 && page <= total && page !== current;
    for (const link of item.querySelectorAll("a"))
      leads ? link.setAttribute("href", href(page)) : unlink(link);
    return item;
  };
  const number = (page: number) => {
    const item = model(page === current ? "[aria-current]" : "[title='Page 4']");
    const isEnd = [1, current, total].includes(page);
    for (const link of item.querySelectorAll("a")) {
      link.title = `Page ${page}`;
      link.textContent = String(page);
      link.classList.toggle("fr-hidden", !isEnd);
      link.classList.toggle("fr-unhidden-lg", !isEnd);
      if (page !== current) link.setAttribute("href", href(page));
    }
    return item;
  };
  pagination
    .querySelector("ul")
    ?.replaceChildren(
      step("first", 1),
      step("prev", current - 1),
      ...paginationPlaces(current, total).map((place) => (place === "gap" ? model("span") : number(place))),
      step("next", current + 1),
      step("last", total),
    );
  return pagination;
}

/** A step that leads nowhere, as the DSFR writes it. */
function unlink(link: HTMLAnchorElement): void {
  link.removeAttribute("href");
  link.setAttribute("aria-disabled", "true");
  link.setAttribute("role", "link");
}
