import { expect, test } from "vitest";
import { site } from "../../src/site.config.ts";
import { SITES, siteFiles } from "../helpers/site/sites.ts";

test.each(SITES)("the %s publishes a security.txt once somebody gave a contact that answers", (name) => {
  const published = siteFiles(name).has("/.well-known/security.txt");
  expect(published).toBe(site.facts.securityContact !== null);
});
