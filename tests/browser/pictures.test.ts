import { expect, test } from "vitest";
import { useBrowser } from "../helpers/browser/browser.ts";
import { expectNoFault } from "../helpers/site/faults.ts";

const browser = useBrowser();

/** Pages whose pictures stand in every place: cards, wide ones, texts, upright ones, both kinds of galleries. */
const PAGES = [
  "/",
  "/actualites/",
  "/actualites/entretien-camille-exemple/",
  "/actualites/retour-d-experience-tous-les-composants/",
  "/actualites/retour-sur-la-journee-2029/",
  "/agenda/assises-de-l-accueil-2030/",
];
/** How many times wider than what is shown a file may be: more is bytes for nothing. */
const TOO_WIDE = 1.5;
/** Narrower than this share of what is shown, where there is a wider file, it is blurred. */
const TOO_NARROW = 0.9;

/** A file that the browser chose, the widest that it had the choice of, and the widest place that shows it, in pixels. */
interface Choice {
  file: string;
  width: number;
  widest: number;
  shown: number;
}

/** Runs in the page: the files of the pictures in sight, once each. */
async function choicesOn(): Promise<Choice[]> {
  const choices = new Map<string, Choice>();
  for (const image of document.querySelectorAll<HTMLImageElement>("picture img")) {
    const shown = image.getBoundingClientRect().width * devicePixelRatio;
    if (shown === 0) continue;
    image.loading = "eager";
    await image.decode();
    // `naturalWidth` is that of the place: only the file itself says how wide it is.
    const { width } = await createImageBitmap(await (await fetch(image.currentSrc)).blob());
    const srcset = image.parentElement?.querySelector("source")?.srcset ?? "";
    const widest = Math.max(...[...srcset.matchAll(/ (\d+)w/g)].map(([, w]) => Number(w)));
    const file = image.currentSrc;
    choices.set(file, { file, width, widest, shown: Math.max(shown, choices.get(file)?.shown ?? 0) });
  }
  return [...choices.values()];
}

test.each([360, 768, 1440].flatMap((width) => [1, 2, 3].map((density) => [width, density] as const)))(
  "at %i points, on a screen of density %i, pictures are as wide as what shows them, or little more",
  async (width, deviceScaleFactor) => {
    const tab = await browser.open("demo", { viewport: { width, height: 900 }, deviceScaleFactor });
    const faults: string[] = [];
    let pictures = 0;
    for (const path of PAGES) {
      await tab.visit(path);
      const choices = await tab.page.evaluate(choicesOn);
      pictures += choices.length;
      for (const choice of choices) {
        const ratio = choice.width / choice.shown;
        if (ratio > TOO_WIDE || (ratio < TOO_NARROW && choice.width < choice.widest))
          faults.push(`${path}: ${choice.file} has ${choice.width} pixels for ${Math.round(choice.shown)}`);
      }
    }
    expect(pictures).toBeGreaterThan(15);
    expectNoFault(faults);
  },
);
