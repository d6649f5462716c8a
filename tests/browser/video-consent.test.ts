import { expect, test } from "vitest";
import { type Tab, useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();
const PAGE = "/actualites/video-la-donnee-d-une-cantine/";
const PLAYER = "https://geo.dailymotion.com/player.html?video=x8exemple";

/** Answers in place of the platform, and counts what it is asked. */
async function platform({ context }: Tab): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https:\/\/geo\.dailymotion\.com\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/html", body: "<title>Lecteur</title>" });
  });
  return asked;
}

test("a platform is asked for nothing before the visitor consents, then for its player alone", async () => {
  const tab = await browser.open("demo");
  const asked = await platform(tab);
  await tab.visit(PAGE);
  await tab.page.locator(".site-video").scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  expect(await tab.page.locator("iframe").count()).toBe(0);
  expect(tab.faults).toEqual([]);

  await tab.page.getByRole("button", { name: /^Autoriser/ }).press("Enter");
  await expect.poll(() => asked).toEqual([PLAYER]);
  const frame = tab.page.locator(".site-video iframe");
  expect(await frame.getAttribute("title")).toContain("Ce que racontent les données d’une cantine");
  expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
  // The policy of the page let the frame in: the request to the platform is all there is to say of it.
  expect(tab.faults).toEqual([expect.stringContaining(`to another origin: ${PLAYER}`)]);

  await tab.page.reload();
  expect(await tab.page.locator("iframe").count(), "the consent is not kept").toBe(0);
  expect(await tab.context.cookies()).toEqual([]);
});

test("the transcript unfolds by the keyboard", async () => {
  const tab = await browser.open("demo");
  await tab.visit(PAGE);
  const button = tab.page.getByRole("button", { name: /^Transcription de la vidéo/ });
  const words = tab.page.getByText("On pesait les restes depuis dix ans.");
  expect(await words.isVisible()).toBe(false);
  await button.press("Enter");
  await expect.poll(() => words.isVisible()).toBe(true);
});

test("without JavaScript, the link to the video and the transcript are there, and no dead button", async () => {
  const tab = await browser.open("demo", { javaScriptEnabled: false });
  await tab.visit(PAGE);
  expect(await tab.page.getByText("On pesait les restes depuis dix ans.").isVisible()).toBe(true);
  expect(await tab.page.getByRole("link", { name: "Voir la vidéo sur Dailymotion" }).isVisible()).toBe(true);
  expect(await tab.page.getByText("Autoriser", { exact: true }).isVisible()).toBe(false);
});
