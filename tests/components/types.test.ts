import type { ComponentProps } from "astro/types";
import { expectTypeOf, test } from "vitest";
import type Badge from "../../src/components/dsfr/Badge.astro";
import type Radio from "../../src/components/dsfr/Radio.astro";
import type Tag from "../../src/components/dsfr/Tag.astro";

// `astro check` reads this file: each line would be an error there if the props allowed the pair, or forbade it.
type Fits<Props, Given> = Given extends Props ? true : false;

test("a badge has the look of a state or a colour, not both", () => {
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; severity: "new"; noIcon: true }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; color: "blue-cumulus" }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; severity: "new"; color: "blue-cumulus" }>
  >().toEqualTypeOf<false>();
  expectTypeOf<Fits<ComponentProps<typeof Badge>, { label: string; noIcon: true }>>().toEqualTypeOf<false>();
});

test("a tag that leads somewhere says where", () => {
  expectTypeOf<Fits<ComponentProps<typeof Tag>, { label: string; kind: "link" }>>().toEqualTypeOf<false>();
});

test("a radio button is not alone", () => {
  type Group = { id: string; name: string; legend: string; options: [{ label: string; value: string }] };
  expectTypeOf<Fits<ComponentProps<typeof Radio>, Group>>().toEqualTypeOf<false>();
});
