import { describe, expect, test } from "vitest";
import { DESKTOP, PHONE, type Tab, useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();

const field = ({ page }: Tab) => page.locator("#search-input");
const title = ({ page }: Tab) => page.locator("#search-title");
const results = ({ page }: Tab) => page.locator("site-search [data-part=results] > li");
const titles = (tab: Tab) => results(tab).locator(".fr-card__title").allInnerTexts();
const tags = ({ page }: Tab) => page.locator("site-search [data-part=tags] a");
const browse = ({ page }: Tab) => page.locator("site-search [data-part=browse]");
const search = ({ page }: Tab) => decodeURIComponent(new URL(page.url()).search).replaceAll("+", " ");
const plain = (text: string | null) => (text ?? "").replaceAll("\u00A0", " ");
const focused = ({ page }: Tab) => page.evaluate(() => document.activeElement?.id ?? "");

/** What the page says of the search of this address, once it has ended. */
async function said(tab: Tab): Promise<string> {
  await tab.page.locator("site-search [data-part=answer][aria-busy=false]").waitFor();
  return plain(await title(tab).textContent());
}

/** Goes to the end of the first results, and waits for the others. */
async function readOn(tab: Tab): Promise<void> {
  await results(tab).last().scrollIntoViewIfNeeded();
  await expect.poll(() => results(tab).count()).toBeGreaterThan(3);
  await said(tab);
}

/** Waits for an answer that says something. */
async function saying(tab: Tab, words: string | RegExp): Promise<void> {
  await expect.poll(async () => plain(await title(tab).textContent())).toMatch(words);
}

async function find(tab: Tab, query: string): Promise<string> {
  await tab.visit(`/recherche/?${query}`);
  return said(tab);
}

const AGENDA = "input[name=type][value=agenda]";
const AGENDA_LABEL = `.fr-checkbox-group:has(> ${AGENDA}) label`;
const count = (sentence: string) => Number.parseInt(sentence, 10);

describe("a search", () => {
  test("sent from the header of any page has its own address, and shows results in cards", async () => {
    const tab = await browser.open("demo");
    await tab.visit("/actualites/bilan/");
    await tab.page.locator("#header-search-input").fill("accessibilité");
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/recherche/?q=accessibilit%C3%A9");
    expect(await said(tab)).toMatch(/^\d+ résultats pour « accessibilité »$/);
    expect(await results(tab).count()).toBe(3);
    await readOn(tab);
    expect(await results(tab).count()).toBe(10);
    expect(await field(tab).inputValue()).toBe("accessibilité");
    expect(await results(tab).first().locator("mark").first().textContent()).toMatch(/accessibilit/i);
    expect(await browse(tab).isVisible()).toBe(false);
    expect(await tab.page.locator("input[type=search]").count()).toBe(1);
    expect(tab.faults).toEqual([]);
  });

  test("starts as one types, leaves the focus where it is, and makes one entry of the history", async () => {
    const tab = await browser.open("demo");
    await tab.visit("/agenda/");
    await tab.visit("/recherche/");
    expect(await browse(tab).isVisible()).toBe(true);
    await field(tab).pressSequentially("cartographie", { delay: 30 });
    await saying(tab, "« cartographie »");
    expect(search(tab)).toBe("?q=cartographie");
    expect(await focused(tab)).toBe("search-input");
    await tab.page.goBack();
    await tab.page.waitForURL("**/agenda/");
  });

  test("is announced once one stops typing, not at each key", async () => {
    const tab = await browser.open("demo");
    await tab.page.clock.install();
    await tab.visit("/recherche/");
    await tab.page.evaluate(() => {
      const region = document.querySelector("site-search [role=status]");
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(region?.textContent ?? "")).observe(region as Element, {
        childList: true,
      });
    });
    const heard = () =>
      tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean));
    await tab.page.clock.pauseAt(Date.now() + 60_000);
    // What the search itself waits for comes a little at a time: less than what it takes to be said.
    const answered = (words: string) =>
      expect
        .poll(async () => {
          await tab.page.clock.runFor(1);
          return plain(await title(tab).textContent());
        })
        .toMatch(words);
    for (const [part, words] of [
      ["forma", "« forma »"],
      ["tion", "« formation »"],
    ] as const) {
      await field(tab).pressSequentially(part);
      await tab.page.clock.runFor(300);
      await answered(words);
      expect(await heard()).toEqual([]);
    }
    await tab.page.clock.runFor(1000);
    expect((await heard()).map(plain)).toEqual([
      expect.stringMatching(/^\d+ résultats? pour « formation »$/),
    ]);
  });

  test("comes back with the back button, its words, its choices and its results", async () => {
    const tab = await browser.open("demo");
    await find(tab, "q=cartographie");
    const former = await titles(tab);
    await field(tab).fill("formation");
    await field(tab).press("Enter");
    await saying(tab, "« formation »");
    await tab.page.locator(AGENDA_LABEL).click();
    await expect.poll(() => search(tab)).toBe("?q=formation&type=agenda");
    await saying(tab, "« formation »");
    await tab.page.goBack();
    await expect.poll(() => search(tab)).toBe("?q=formation");
    expect(await tab.page.locator(AGENDA).isChecked()).toBe(false);
    await tab.page.goBack();
    await saying(tab, "« cartographie »");
    expect(await titles(tab)).toEqual(former);
    expect(await field(tab).inputValue()).toBe("cartographie");
  });

  test("drops the answer that comes after another question", async () => {
    const tab = await browser.open("demo");
    await tab.visit("/recherche/");
    let late: (() => void) | undefined;
    await tab.page.route("**/fragment/**", async (route) => {
      if (!late) await new Promise<void>((go) => (late = go));
      await route.continue();
    });
    await field(tab).fill("formation");
    await field(tab).press("Enter");
    await expect.poll(() => late !== undefined).toBe(true);
    await field(tab).fill("cartographie");
    await field(tab).press("Enter");
    await saying(tab, "« cartographie »");
    const found = await titles(tab);
    late?.();
    await tab.page.waitForLoadState("networkidle");
    expect(await titles(tab)).toEqual(found);
    expect(plain(await title(tab).textContent())).toContain("« cartographie »");
  });
});

describe("the filters", () => {
  test("are read from a shared link, shown as tags, and let go one by one or all at once", async () => {
    const tab = await browser.open("demo");
    const narrow = await find(tab, "q=programme&type=agenda&periode=passes&tri=recents");
    expect(await tags(tab).allTextContents()).toEqual(["Agenda", "Passés"]);
    expect(await tab.page.locator("#search-sort").inputValue()).toBe("recents");
    expect(await tab.page.locator(AGENDA).isChecked()).toBe(true);
    await tab.page.getByRole("link", { name: "Retirer le filtre Passés" }).click();
    await expect.poll(() => search(tab)).toBe("?q=programme&type=agenda&tri=recents");
    const wider = await said(tab);
    expect(count(wider)).toBeGreaterThan(count(narrow));
    expect(await focused(tab)).toBe("search-title");
    await tab.page.getByRole("link", { name: "Tout effacer" }).click();
    await expect.poll(() => search(tab)).toBe("?q=programme&tri=recents");
    expect(count(await said(tab))).toBeGreaterThan(count(wider));
    expect(await tags(tab).count()).toBe(0);
    expect(await tab.page.locator(AGENDA).isChecked()).toBe(false);
  });

  test("say how many results each value would show, and keep their word", async () => {
    const tab = await browser.open("demo");
    await find(tab, "q=programme");
    const label = tab.page.locator(AGENDA_LABEL);
    await expect.poll(async () => plain(await label.textContent())).toMatch(/\(\d+\)/);
    const promised = /\((\d+)\)/.exec((await label.textContent()) ?? "")?.[1];
    await label.click();
    await expect.poll(() => search(tab)).toBe("?q=programme&type=agenda");
    expect(count(await said(tab))).toBe(Number(promised));
  });

  test("find without a word, and those that the agenda sends mean the same", async () => {
    const tab = await browser.open("demo", { javaScriptEnabled: true });
    const sentence = await find(
      tab,
      "type=agenda&participation=a-distance&theme=&periode=ce-mois-ci&du=&au=",
    );
    expect(count(sentence)).toBeGreaterThan(0);
    expect(await tags(tab).allTextContents()).toEqual(["Agenda", "À distance", "Ce mois-ci"]);
  });

  test("sort by the date of the event", async () => {
    const tab = await browser.open("demo");
    await find(tab, "q=atelier&type=agenda&periode=a-venir");
    await tab.page.getByLabel("Trier par").selectOption({ label: "Date de l’évènement" });
    await expect.poll(() => search(tab)).toBe("?q=atelier&type=agenda&periode=a-venir&tri=date");
    await said(tab);
    const starts = await results(tab)
      .locator("event-clock")
      .evaluateAll((clocks) => clocks.map((clock) => (clock as HTMLElement).dataset.start?.slice(0, 10)));
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual(starts.toSorted());
  });
});

describe("a result", () => {
  test("leads to its page, and its headings to their place there", async () => {
    const tab = await browser.open("demo");
    await find(tab, "q=cartographie");
    const link = results(tab).first().locator(".fr-card__title a");
    const heading = await link.textContent();
    await link.click();
    await tab.page.waitForURL((url) => !url.pathname.startsWith("/recherche"));
    expect(plain(await tab.page.locator("h1").textContent())).toBe(plain(heading));
    await find(tab, "q=démarche");
    await readOn(tab);
    const deep = results(tab).locator("[data-fill=headings] a").first();
    const words = await deep.textContent();
    await deep.click();
    await tab.page.waitForURL(/#/);
    expect(plain(await tab.page.locator(":target").textContent())).toContain(plain(words));
  });

  test("says the state of an event by the clock of the visitor", async () => {
    const tab = await browser.open("demo");
    const marks = async (query: string, path: string) => {
      await find(tab, query);
      return results(tab)
        .filter({ has: tab.page.locator(`a[href^="${path}"]`) })
        .locator(".fr-badge:visible")
        .allTextContents();
    };
    expect(await marks("q=annulé&type=agenda", "/agenda/atelier-annule-cartographie/")).toEqual(["Annulé"]);
    expect(await marks("q=courrier lisible", "/agenda/atelier-en-cours-ecrire-un-courrier-lisible/")).toEqual(
      ["En cours"],
    );
  });

  test("in English says so, in English", async () => {
    const tab = await browser.open("demo");
    await find(tab, "q=towns");
    const card = results(tab).filter({ has: tab.page.locator('a[href^="/espace-presse/sample-programme"]') });
    expect(await card.locator("[data-fill=language]").textContent()).toBe("English");
    expect(await card.locator("[data-fill=title]").getAttribute("lang")).toBe("en");
  });
});

test("results come by pages that have an address; the focus goes to their title, and back restores", async () => {
  const tab = await browser.open("demo");
  await find(tab, "q=programme");
  await readOn(tab);
  const first = await titles(tab);
  await tab.page.evaluate(() => scrollTo(0, 600));
  await tab.page.locator(".fr-pagination a[title='Page 2']").click();
  await saying(tab, /page 2 sur \d+/);
  await expect.poll(() => focused(tab)).toBe("search-title");
  expect(search(tab)).toBe("?q=programme&page=2");
  expect(await titles(tab)).not.toEqual(first);
  expect(await tab.page.locator(".fr-pagination [aria-current=page]").textContent()).toBe("2");
  await tab.page.goBack();
  await expect.poll(() => titles(tab)).toEqual(first);
  await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(await find(tab, "q=programme&page=99")).toMatch(/page \d+ sur \d+/);
  expect(await results(tab).count()).toBeGreaterThan(0);
});

test("who reads results by the keyboard gets the others before leaving them, and stays where the focus is", async () => {
  const tab = await browser.open("demo", { viewport: { width: 1280, height: 300 } });
  await find(tab, "q=programme");
  expect(await results(tab).count(), "the others wait until one comes near").toBe(3);
  await results(tab).first().locator("a").first().focus();
  await expect.poll(() => results(tab).count()).toBe(10);
  // Gone past them before they came, their place in sight.
  await tab.page.setViewportSize(DESKTOP);
  await find(tab, "q=programme");
  const footer = tab.page.locator(".fr-footer__content-link").first();
  await footer.focus();
  await expect.poll(() => results(tab).count()).toBe(10);
  await said(tab);
  const { y = -1 } = (await footer.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(DESKTOP.height);
});

describe("without results", () => {
  test("the page says so, proposes to let go of the filters, and shows how to browse the site", async () => {
    const tab = await browser.open("demo");
    expect(await find(tab, "q=xylophone&type=agenda")).toContain("Aucun résultat pour « xylophone »");
    expect(await tab.page.getByText("Retirez un filtre").isVisible()).toBe(true);
    expect(await browse(tab).locator("a[href='/plan-du-site/']").isVisible()).toBe(true);
    expect(await results(tab).count()).toBe(0);
  });

  test("a word with a typing error is searched by the right one, which is said, and as it is when one asks", async () => {
    const tab = await browser.open("demo");
    expect(await find(tab, "q=cartografie")).toMatch(
      /^\d+ résultats? pour « cartographier » — rien pour « cartografie »$/,
    );
    await expect
      .poll(async () => plain(await tab.page.locator("site-search [role=status]").textContent()))
      .toContain("rien pour « cartografie »");
    await tab.page.getByRole("link", { name: "Chercher « cartografie » tel quel" }).click();
    await expect.poll(() => search(tab)).toBe("?q=cartografie&tel-quel=oui");
    await saying(tab, /^Aucun résultat pour « cartografie »$/);
    await tab.page.getByRole("link", { name: "« cartographier »" }).click();
    await expect.poll(() => search(tab)).toBe("?q=cartographier");
    expect(count(await said(tab))).toBeGreaterThan(0);
  });

  test("a word of French that no page has stays as it is: near words and themes are links", async () => {
    const tab = await browser.open("demo");
    expect(await find(tab, "q=facture")).toBe("Aucun résultat pour « facture »");
    expect(await tab.page.locator("[data-part=near] a").allTextContents()).toEqual(["«\u00A0facteur\u00A0»"]);
    await tab.page.locator("[data-part=topics] a").first().click();
    await expect.poll(() => search(tab)).toMatch(/^\?theme=/);
    expect(count(await said(tab))).toBeGreaterThan(0);
  });

  test("because the index does not load, the page says so, and tries again when asked", async () => {
    const tab = await browser.open("demo");
    await tab.page.route("**/pagefind/**", (route) => route.abort());
    await find(tab, "q=formation");
    expect(await tab.page.getByText("La recherche ne répond pas").first().isVisible()).toBe(true);
    expect(await browse(tab).isVisible()).toBe(true);
    await tab.page.unroute("**/pagefind/**");
    await tab.page.getByRole("button", { name: "Réessayer" }).click();
    await saying(tab, /^\d+ résultats? pour « formation »$/);
  });

  test.each([
    ["quotes", '"l\'état" « d’exemple »'],
    ["brackets", "[a-z]+(.*)?\\{2} $^"],
    ["an emoji", "🎉 fête 👩‍💻"],
    ["markup", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
    ["500 characters", "accessibilité ".repeat(36).slice(0, 500)],
  ])("%s never break anything", async (_name, words) => {
    const tab = await browser.open("demo");
    expect(await find(tab, String(new URLSearchParams({ q: words })))).toMatch(/résultat/);
    expect(
      await tab.page.locator("main script:not([src], [type='text/html']), main img[src=x]").count(),
    ).toBe(0);
    expect(tab.faults).toEqual([]);
  });
});

test("with the keyboard alone one types, folds a filter open, ticks it, and reaches the first result", async () => {
  const tab = await browser.open("demo");
  await tab.visit("/recherche/");
  await tab.page.locator(".fr-skiplinks a", { hasText: "Rechercher" }).focus();
  await tab.page.keyboard.press("Enter");
  await tab.page.keyboard.press("Tab");
  expect(await focused(tab)).toBe("search-input");
  await tab.page.keyboard.type("programme");
  await saying(tab, "« programme »");
  for (let step = 0; step < 3; step++) await tab.page.keyboard.press("Tab");
  expect(await focused(tab)).toBe("search-type-values-1");
  await tab.page.keyboard.press("Space");
  await expect.poll(() => search(tab)).toBe("?q=programme&type=actualite");
  expect(await focused(tab)).toBe("search-type-values-1");
  await said(tab);
  let inResults = false;
  for (let step = 0; step < 30 && !inResults; step++) {
    await tab.page.keyboard.press("Tab");
    inResults = await tab.page.evaluate(
      () => document.activeElement?.closest("[data-part=results]") !== null,
    );
  }
  expect(inResults).toBe(true);
});

test("on a phone the filters are folded, counted on their button, and lead back to the results", async () => {
  const tab = await browser.open("demo", { viewport: PHONE });
  await find(tab, "q=formation&type=agenda");
  const toggle = tab.page.getByRole("button", { name: "Filtrer les résultats (1)" });
  const panel = tab.page.locator("#search-filters");
  expect(await panel.isVisible()).toBe(false);
  await toggle.click();
  expect(await panel.isVisible()).toBe(true);
  const total = count(await said(tab));
  await tab.page.getByRole("button", { name: `Voir les résultats (${total})` }).click();
  expect(await panel.isVisible()).toBe(false);
  expect(await focused(tab)).toBe("search-title");
});

test("the title of the page says what is searched, the page of results and the filters", async () => {
  const tab = await browser.open("demo");
  const titled = async () => plain(await tab.page.title());
  await tab.visit("/recherche/");
  const own = await titled();
  await find(tab, "q=programme&page=2");
  expect(await titled()).toBe(`« programme » - page 2 - ${own}`);
  await find(tab, "q=programme&type=agenda&periode=passes");
  expect(await titled()).toBe(`« programme », Agenda, Passés - ${own}`);
  await tab.page.getByRole("link", { name: "Tout effacer" }).click();
  await expect.poll(titled).toBe(`« programme » - ${own}`);
  await field(tab).fill("");
  await expect.poll(titled).toBe(own);
  expect(await field(tab).getAttribute("title")).toBe("Rechercher");
});

test("the values of a filter that show most come first, but under the keyboard of who is choosing", async () => {
  const tab = await browser.open("demo");
  await find(tab, "q=programme");
  const counts = () =>
    tab.page
      .locator(".fr-fieldset__element:not([hidden]):has(> * > input[name=theme])")
      .evaluateAll((lines) => lines.map((line) => Number(/\((\d+)\)/.exec(line.textContent ?? "")?.[1])));
  await expect.poll(counts).not.toEqual([]);
  const sorted = await counts();
  expect(sorted.length).toBeGreaterThan(3);
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
  await tab.page.locator("[aria-controls='search-theme']").click();
  await tab.page.locator("#search-theme.fr-collapse--expanded").waitFor();
  const chosen = tab.page.locator("input[name=theme]").nth(2);
  await chosen.focus();
  await tab.page.keyboard.press("Space");
  await expect.poll(() => search(tab)).toContain("theme=");
  await said(tab);
  expect(await chosen.evaluate((box) => box === document.activeElement)).toBe(true);
});

test("nothing of the index loads before the field has the pointer or the focus", async () => {
  const tab = await browser.open("demo");
  const loaded: string[] = [];
  tab.page.on("request", (request) => {
    if (request.url().includes("/pagefind/")) loaded.push(request.url());
  });
  await tab.visit("/recherche/");
  await tab.page.waitForLoadState("networkidle");
  expect(loaded).toEqual([]);
  await field(tab).focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test("nothing moves under the eye while results come", async () => {
  const tab = await browser.open("demo");
  await tab.page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const query of ["q=formation", "q=programme&type=agenda&periode=a-venir", "q=towns", ""]) {
    await tab.visit(`/recherche/?${query}`);
    await said(tab);
    await tab.page.waitForLoadState("networkidle");
    const shifts = await tab.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, value) => sum + value, 0),
      query,
    ).toBeLessThan(0.01);
  }
});
