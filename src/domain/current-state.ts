/** Where a page is with regard to a link of the menu: on it, under it, or elsewhere. */
export function currentState(href: string, pathname: string): "page" | "section" | undefined {
  if (href === pathname) return "page";
  return href !== "/" && pathname.startsWith(href) ? "section" : undefined;
}
