import { expect, test } from "vitest";
import { type InventoryItem, movesOf } from "../../../../src/integrations/content/inventory.ts";

const entry = (address: string, more: Partial<InventoryItem> = {}): InventoryItem => ({
  address,
  aliases: [],
  lastModified: undefined,
  listed: true,
  successor: undefined,
  periods: [],
  ...more,
});

test("former addresses lead to the present one, of an expired entry too", () => {
  const entries = [
    entry("/actualites/a/", { aliases: ["/vieux/", "/été/"] }),
    entry("/actualites/c/", { aliases: ["/plus-vieux/"], listed: false }),
  ];
  expect(movesOf(entries, []).redirects).toEqual([
    { from: "/vieux/", to: "/actualites/a/" },
    { from: "/été/", to: "/actualites/a/" },
    { from: "/plus-vieux/", to: "/actualites/c/" },
  ]);
  expect(movesOf([], [])).toEqual({ redirects: [], gone: [] });
});

test("an expired entry leads to its successor, and without one is gone, its page saying so", () => {
  const entries = [
    entry("/actualites/a/", { listed: false, successor: "/actualites/b/" }),
    entry("/actualites/b/", { successor: "/actualites/c/" }),
    entry("/actualites/c/", { listed: false }),
  ];
  expect(movesOf(entries, ["/retiree/"])).toEqual({
    redirects: [{ from: "/actualites/a/", to: "/actualites/b/" }],
    gone: [
      { from: "/actualites/c/", page: "/actualites/c/" },
      { from: "/retiree/", page: "/410/" },
    ],
  });
});
