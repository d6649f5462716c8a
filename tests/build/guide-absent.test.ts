import { expect, inject, test } from "vitest";
import { videoFrames } from "../../src/integrations/video-frames.ts";
import { ANY_SITES, siteFiles } from "../helpers/site/sites.ts";

test.each(ANY_SITES)("the guide of editors and the files of its examples are not in the %s", (name) => {
  const files = [...siteFiles(name)].filter((file) => /^\/(?:guide-de-redaction|exemples)\//.test(file));
  expect(files).toEqual([]);
  expect([...siteFiles(name)].filter((file) => /^\/_astro\/(?:salle|accueil)\./.test(file))).toEqual([]);
});

test("the sites let no frame in; of the demonstration, only the pages that have a video from elsewhere do", () => {
  for (const name of ["site", "prefecture"] as const)
    expect(videoFrames(inject(name).dir), name).toEqual(new Map());
  expect(Object.fromEntries(videoFrames(inject("demo").dir))).toEqual({
    "/actualites/retour-d-experience-tous-les-composants/": ["https://www.youtube-nocookie.com"],
    "/actualites/video-la-donnee-d-une-cantine/": ["https://geo.dailymotion.com"],
  });
});
