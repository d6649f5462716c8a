import { expect, test } from "vitest";
import { hasSecurityTxt } from "../../src/domain/security-txt.ts";
import { site } from "../../src/site.config.ts";
import { SITES, siteFiles } from "../helpers/site/sites.ts";

test.each(SITES)("the %s publishes a security.txt once somebody gave a contact and confirmed it", (name) => {
  const published = siteFiles(name).has("/.well-known/security.txt");
  expect(published).toBe(hasSecurityTxt(site));
});
