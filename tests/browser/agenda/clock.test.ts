import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../../helpers/browser/browser.ts";
import { visitAt } from "../../helpers/browser/visitor-clock.ts";

const browser = useBrowser();

/** On 15 May 2030 from 18:00 to 20:00 in Paris; the site is built that morning at 10:00. */
const TONIGHT = "/agenda/conference-ce-soir-donnees-communes/";
/** Registration closes at the end of 16 May 2030; the training is on the 24th. */
const TRAINING = "/agenda/formation-derniers-jours-pour-s-inscrire/";

/** Every Thursday from 4 April to 27 June 2030, but for 9 and 30 May. */
const DESK = "/agenda/permanence-du-jeudi/";
/** On 22 May 2030 (full), 5 June (cancelled), 19 June and 3 July. */
const DATED = "/agenda/formation-proteger-les-donnees-des-usagers/";

/** Registration opens on 3 June 2030 at 10:00 and closes on the 26th at 18:00, in Paris. */
const OPENING = "/agenda/formation-ouverture-prochaine/";

async function at(path: string, instant: string): Promise<Page> {
  const tab = await browser.open("demo");
  await visitAt(tab, path, instant);
  return tab.page;
}

/** In which list of a page an event shows, with the marks of its card. */
async function seen(page: Page, event: string): Promise<{ lists: string[]; marks: string[] }> {
  await page.locator("event-lists").first().waitFor();
  return page.evaluate((href) => {
    const cards = [...document.querySelectorAll<HTMLElement>("event-lists [data-event]")].filter(
      (card) => card.querySelector(`a[href="${href}"]`) && card.checkVisibility(),
    );
    const marks = cards.flatMap((card) => [...card.querySelectorAll<HTMLElement>("[data-when]")]);
    return {
      lists: cards.map((card) => card.closest<HTMLElement>("[data-list]")?.dataset.list ?? ""),
      marks: marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.textContent?.trim() ?? ""),
    };
  }, event);
}

describe("one build of the agenda, seen at other times", () => {
  test("the day before, the event of tonight is to come", async () => {
    const page = await at("/agenda/", "2030-05-14T10:00:00Z");
    expect(await seen(page, TONIGHT)).toMatchObject({ lists: ["coming"] });
    expect((await seen(page, TONIGHT)).marks).not.toContain("Aujourd’hui");
  });

  test("that morning, it is today’s", async () => {
    const page = await at("/agenda/", "2030-05-15T07:00:00Z");
    expect(await seen(page, TONIGHT)).toMatchObject({ lists: ["coming"] });
    expect((await seen(page, TONIGHT)).marks).toContain("Aujourd’hui");
  });

  test("while it lasts, it is in progress and in the coming list only", async () => {
    const page = await at("/agenda/", "2030-05-15T16:30:00Z");
    expect(await seen(page, TONIGHT)).toMatchObject({ lists: ["coming"] });
    expect((await seen(page, TONIGHT)).marks).toContain("En cours");
  });

  test("the day after, it has left for the past ones, and its card says so", async () => {
    const page = await at("/agenda/", "2030-05-16T08:00:00Z");
    expect(await seen(page, TONIGHT)).toEqual({ lists: ["past"], marks: ["Passé"] });
  });

  test("a year later nothing is announced, and the page says so", async () => {
    const page = await at("/agenda/", "2031-05-15T08:00:00Z");
    expect(await seen(page, TONIGHT)).toMatchObject({ lists: ["past"] });
    expect(await page.locator("[data-part=coming]").isVisible()).toBe(false);
    expect(await page.getByText("Aucun rendez-vous n’est annoncé pour le moment.").isVisible()).toBe(true);
  });

  test("it leaves by itself, on a page that stays open", async () => {
    const page = await at("/agenda/", "2030-05-15T17:58:30Z");
    expect((await seen(page, TONIGHT)).lists).toEqual(["coming"]);
    await page.clock.fastForward("03:00");
    expect((await seen(page, TONIGHT)).lists).toEqual(["past"]);
  });

  test("as days pass, they leave their month for the coming ones, then what is still on is told first", async () => {
    const stage = 'a[href="/agenda/stage-a-cheval-sur-deux-mois/"]';
    const group = (page: Page) =>
      page
        .locator("[data-group]")
        .filter({ has: page.locator(stage) })
        .getByRole("heading")
        .first()
        .textContent();
    const [before, soon, first, on] = ["06-28T21:58", "06-28T22:01", "07-29T21:58", "07-29T22:01"];
    const seenAt = async (instant: string | undefined) =>
      (await group(await at("/agenda/", `2030-${instant}:00Z`)))?.replaceAll(/\s+/g, " ").trim();
    expect(await seenAt(before)).toBe("juillet 2030 (suite)");
    expect(await seenAt(soon)).toBe("Dans les 30 jours");
    expect(await seenAt(first)).toBe("Dans les 30 jours");
    expect(await seenAt(on)).toBe("En ce moment");
  });

  test("filters kept open over midnight, and their counts, are those of the new day", async () => {
    const page = await at("/agenda/?periode=aujourd-hui", "2030-05-15T21:58:30Z");
    const shown = () =>
      page
        .locator("[data-list=coming] [data-event]:visible")
        .evaluateAll((items) => items.map((item) => item.querySelector("a")?.getAttribute("href")));
    const count = async () =>
      Number(
        /\((\d+)\)/.exec((await page.locator("label", { hasText: "Aujourd’hui" }).textContent()) ?? "")?.[1],
      );
    const before = await shown();
    expect(before).toContain("/agenda/portes-ouvertes-du-guichet-numerique/");
    expect(await count()).toBe(before.length);
    await page.clock.fastForward("03:00");
    const after = await shown();
    expect(after).not.toContain("/agenda/portes-ouvertes-du-guichet-numerique/");
    expect(after.length).toBeGreaterThan(0);
    expect(await count()).toBe(after.length);
  });

  test("what one is choosing is left alone at midnight", async () => {
    const page = await at("/agenda/", "2030-05-15T21:58:30Z");
    const from = page.locator("#filter-from");
    // A date field says that it changed once it is left.
    await from.evaluate((field: HTMLInputElement) => {
      field.value = "2030-06-01";
    });
    await page.clock.fastForward("03:00");
    expect(await from.inputValue()).toBe("2030-06-01");
  });

  test("the home page shows three coming events at any time, then the last past ones", async () => {
    const visible = (page: Page) => page.locator("event-lists [data-event]:visible").count();
    const page = await at("/", "2030-05-16T06:00:00Z");
    await expect.poll(() => visible(page)).toBe(3);
    expect(await page.getByRole("heading", { name: "Prochains rendez-vous" }).isVisible()).toBe(true);
    const later = await at("/", "2032-01-01T08:00:00Z");
    await expect.poll(() => visible(later)).toBe(3);
    expect(await later.getByRole("heading", { name: "Derniers rendez-vous" }).isVisible()).toBe(true);
    expect(await later.getByText("Aucun rendez-vous n’est annoncé").isVisible()).toBe(false);
  });
});

describe("the hour of an event for visitors of other places", () => {
  const said = async (timezoneId: string, path = "/agenda/rencontre-auckland-en-cours/") => {
    const { page, visit } = await browser.open("demo", { timezoneId });
    await visit(path);
    await page.locator("local-hour").waitFor({ state: "attached" });
    return (await page.locator("local-hour").textContent())?.replaceAll("\u00A0", " ");
  };

  test("is told on their clock when the page gives no hour of theirs", async () => {
    expect(await said("America/Cayenne")).toBe("Chez vous : mercredi 15 mai 2030 à 3 h");
    expect(await said("Asia/Tokyo")).toBe("Chez vous : mercredi 15 mai 2030 à 15 h");
  });

  test("is not told again to those of the place, of Paris, or whose clock is the same", async () => {
    for (const zone of ["Pacific/Auckland", "Europe/Paris", "Europe/Berlin"])
      expect(await said(zone)).toBe("");
  });
});

describe("one build of an event, seen at other times", () => {
  const facts = async (page: Page) =>
    (await page.locator("[aria-labelledby=facts]").allInnerTexts()).join("\n");
  const register = (page: Page) => page.getByRole("link", { name: /^S’inscrire/ }).isVisible();

  test("before the last day one can register, and is told that it closes soon", async () => {
    const page = await at(TRAINING, "2030-05-15T08:00:00Z");
    expect(await register(page)).toBe(true);
    expect(await facts(page)).toMatch(/Plus que quelques jours/);
  });

  test("after the last day the button is gone and the reason stays", async () => {
    const page = await at(TRAINING, "2030-05-17T08:00:00Z");
    await expect.poll(() => register(page)).toBe(false);
    expect(await facts(page)).toMatch(/Les inscriptions sont closes.: elles ont fermé le 16.mai.2030\./);
    expect(await facts(page)).not.toMatch(/Plus que|aujourd’hui|jusqu’au/);
  });

  test("on the last day it is said to be today, until midnight", async () => {
    const page = await at(TRAINING, "2030-05-16T08:00:00Z");
    await expect
      .poll(() => facts(page))
      .toMatch(/Dernier jour.: les inscriptions ferment aujourd’hui à minuit\./);
    expect(await facts(page)).not.toMatch(/Plus que quelques jours/);
    expect(await register(page)).toBe(true);
  });

  test("links and calls to register come when it opens, and go when it closes", async () => {
    const calls = async (page: Page) => [
      await page.getByRole("link", { name: "Réservation des places" }).count(),
      await page.getByRole("link", { name: "formulaire de la séance" }).count(),
      await page.getByRole("link", { name: "Réserver une place" }).count(),
    ];
    const page = await at(OPENING, "2030-06-03T07:59:30Z");
    await expect.poll(() => facts(page)).toMatch(/Les inscriptions ouvrent le 3.juin.2030 à 10.h, jusqu’au/);
    expect(await calls(page)).toEqual([0, 0, 0]);
    await page.clock.fastForward("01:00");
    await expect.poll(() => calls(page)).toEqual([1, 1, 1]);
    const later = await at(OPENING, "2030-06-26T16:00:00Z");
    await expect.poll(() => calls(later)).toEqual([0, 0, 0]);
    expect(await later.getByText("formulaire de la séance").isVisible()).toBe(true);
  });

  test("once it is over the page says so, and offers no calendar", async () => {
    const page = await at(TRAINING, "2030-05-25T08:00:00Z");
    await page.locator(".site-event-head").getByText("Passé", { exact: true }).waitFor();
    expect(await register(page)).toBe(false);
    expect(await page.getByRole("link", { name: "Google Agenda" }).isVisible()).toBe(false);
  });
});

describe("one build of an event that comes back, seen at other times", () => {
  /** What is in sight of an event in the list, and the day it stands under. */
  const lines = (page: Page) =>
    page.evaluate((href) => {
      const items = [...document.querySelectorAll<HTMLElement>("event-lists [data-event]")];
      return items
        .filter((item) => item.querySelector(`a[href="${href}"]`) && item.checkVisibility())
        .map((item) => [
          item.closest<HTMLElement>("[data-date]")?.dataset.date ??
            item.closest<HTMLElement>("[data-list]")?.dataset.list,
          /et \d+ autres? dates?/.exec(item.textContent?.replaceAll("\u00A0", " ") ?? "")?.[0],
        ]);
    }, DESK);

  test.each([
    ["2030-05-15T08:00:00Z", "2030-05-16", "et 5 autres dates"],
    ["2030-05-16T15:01:00Z", "2030-05-23", "et 4 autres dates"],
    ["2030-05-24T08:00:00Z", "2030-06-06", "et 3 autres dates"],
    ["2030-06-26T08:00:00Z", "2030-06-27", undefined],
    ["2030-06-28T08:00:00Z", "past", undefined],
  ])("at %s it is once in the list, at %s, %s", async (instant, day, others) => {
    expect(await lines(await at("/agenda/", instant))).toEqual([[day, others]]);
  });

  test("a list of some days has it under the date that is among them", async () => {
    const page = await at("/agenda/?du=2030-06-10&au=2030-06-16", "2030-05-15T08:00:00Z");
    expect(await lines(page)).toEqual([["2030-06-13", "et 2 autres dates"]]);
  });

  test.each([
    ["2030-05-15T08:00:00Z", "22 mai"],
    ["2030-05-22T11:00:00Z", "19 juin"],
    ["2030-06-20T08:00:00Z", "3 juillet"],
    ["2030-07-04T08:00:00Z", "3 juillet"],
  ])("at %s its page leads with %s", async (instant, day) => {
    const page = await at(DATED, instant);
    const heads = page.locator(".site-event-head__when:visible");
    await expect.poll(() => heads.count()).toBe(1);
    expect((await heads.textContent())?.replaceAll("\u00A0", " ")).toContain(day);
  });
});
