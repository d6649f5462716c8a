import { chromium } from "playwright-core";
import sharp from "sharp";
import { createStaticServer } from "../integrations/static-server.ts";
import { HOME_ZONE } from "../site.zone.ts";
import { CHROMIUM_ARGS, findChromium } from "./bench/chromium.ts";

const FILE = "docs/images/demonstration.png";
const PAGES = ["/", "/agenda/assises-de-l-accueil-2030/"];
/** CSS pixels of a window, and of the white between two. */
const [WIDTH, HEIGHT, GAP] = [1280, 1120, 48];

/** `npm run screenshots`: the home page and an event of the built demonstration, side by side, for the README. */
async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Aucun Chromium : installez-le, ou donnez son chemin dans CHROME.");
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const site = createStaticServer({ dir: "dist-demo" });
  const port = await site.listen(0);
  try {
    const page = await browser.newPage({
      colorScheme: "light",
      locale: "fr-FR",
      timezoneId: HOME_ZONE,
      viewport: { width: WIDTH, height: HEIGHT },
    });
    const shots: Buffer[] = [];
    for (const path of PAGES) {
      // The second visit has the fonts, which a first one may give up on.
      for (const _ of [1, 2])
        await page.goto(`http://localhost:${port}${path}`, { waitUntil: "networkidle" });
      shots.push(await page.screenshot());
    }
    await sideBySide(shots);
    console.log(`${FILE} : les pages ${PAGES.join(" et ")} de la démonstration.`);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function sideBySide(shots: readonly Buffer[]): Promise<void> {
  const width = shots.length * WIDTH + (shots.length - 1) * GAP;
  const parts = shots.map((input, index) => ({ input, left: index * (WIDTH + GAP), top: 0 }));
  const canvas = sharp({ create: { width, height: HEIGHT, channels: 3, background: "white" } });
  const whole = await canvas.composite(parts).png().toBuffer();
  await sharp(whole).resize({ width: 1304 }).png({ palette: true, colours: 128 }).toFile(FILE);
}

await main();
