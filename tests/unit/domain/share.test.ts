import { expect, test } from "vitest";
import { shareAddresses } from "../../../src/domain/share.ts";

const to = shareAddresses({ url: "https://exemple.fr/a/?b=1&c=2", title: "L’État & vous : 100 %" });

test("an address to share is encoded whole, its query with it", () => {
  expect(new URL(to.linkedin).searchParams.get("url")).toBe("https://exemple.fr/a/?b=1&c=2");
});

test("a post holds the title and the address", () => {
  expect(new URL(to.bluesky).searchParams.get("text")).toBe(
    "L’État & vous : 100 % https://exemple.fr/a/?b=1&c=2",
  );
});

test("a message has the title as its subject, with no plus sign for a space", () => {
  expect(to.mail).toMatch(
    /^mailto:\?subject=L%E2%80%99%C3%89tat%20%26%20vous%20%3A%20100%20%25&body=https%3A/,
  );
});
