// This file is served as it is: where the site is, the page says by its manifest.
const site = document.querySelector('link[rel="manifest"]')?.href ?? location.href;
// An address that asks for something has the index on its way before the code of the search is there; code that came
// first asks for it itself.
const isLate = customElements.get("site-search") !== undefined;
for (const file of location.search && !isLate ? ["site.json", "pagefind.wasm"] : []) {
  const link = document.createElement("link");
  Object.assign(link, {
    rel: "preload",
    as: "fetch",
    crossOrigin: "anonymous",
    href: new URL(`pagefind/${file}`, site).href,
  });
  document.head.append(link);
}
