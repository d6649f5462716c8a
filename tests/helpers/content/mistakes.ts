import { checkSite } from "../../../src/check/check-site.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";

/** Where a mistake of an editor is kept, a file. */
export const MISTAKES = "tests/fixtures/mistakes";
export const MISTAKES_NOW = Temporal.Instant.from("2030-05-15T08:00:00Z");

const folder = openContent(MISTAKES);
const HEAVY = { bytes: 99_000_000, format: "ZIP" };
/** The folder, with a file too heavy to be kept among the fixtures. */
export const mistakes = {
  ...folder,
  describeFile: (path: string) => (path === "/documents/lourd.zip" ? HEAVY : folder.describeFile(path)),
};

/** All that the check says of them. */
export const mistakesCheck = checkSite(mistakes, MISTAKES_NOW);
