import { expect, test } from "vitest";
import { hasSecurityTxt } from "../../src/domain/security-txt.ts";
import { ANY_SITES, siteFiles, siteOf } from "../helpers/site/sites.ts";

test.each(ANY_SITES)(
  "the %s publishes a security.txt once somebody gave a contact and confirmed it",
  (name) => {
    const published = siteFiles(name).has("/.well-known/security.txt");
    expect(published).toBe(hasSecurityTxt(siteOf(name)));
  },
);
