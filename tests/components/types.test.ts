import type { ComponentProps } from "astro/types";
import { expectTypeOf, test } from "vitest";
import type Badge from "../../src/components/dsfr/Badge.astro";
import type Button from "../../src/components/dsfr/Button.astro";
import type Card from "../../src/components/dsfr/Card.astro";
import type Header from "../../src/components/dsfr/Header.astro";
import type Radio from "../../src/components/dsfr/Radio.astro";
import type Tag from "../../src/components/dsfr/Tag.astro";

// `astro check` reads this file: each line would be an error there if the props allowed the pair, or forbade it.
type Fits<Props, Given> = Given extends Props ? true : false;

test("a badge has the look of a state or a colour, not both", () => {
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; severity: "new"; noIcon: true }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; color: "pink-tuile" }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Badge>, { label: string; severity: "new"; color: "pink-tuile" }>
  >().toEqualTypeOf<false>();
  expectTypeOf<Fits<ComponentProps<typeof Badge>, { label: string; noIcon: true }>>().toEqualTypeOf<false>();
});

test("a tag to press says whether it is pressed, and goes nowhere", () => {
  expectTypeOf<
    Fits<ComponentProps<typeof Tag>, { label: string; kind: "pressable"; pressed: boolean }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Tag>, { label: string; kind: "pressable" }>
  >().toEqualTypeOf<false>();
  expectTypeOf<Fits<ComponentProps<typeof Tag>, { label: string; kind: "link" }>>().toEqualTypeOf<false>();
});

test("a button with an address has no type", () => {
  expectTypeOf<Fits<ComponentProps<typeof Button>, { label: string; href: string }>>().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Button>, { label: string; href: string; type: "submit" }>
  >().toEqualTypeOf<false>();
  expectTypeOf<
    Fits<ComponentProps<typeof Button>, { label: string; external: true }>
  >().toEqualTypeOf<false>();
});

test("a download card has a file and its weight, and is never horizontal by choice", () => {
  type File = { title: string; download: true; href: string };
  type Weight = { endDetails: readonly [{ text: string }] };
  expectTypeOf<Fits<ComponentProps<typeof Card>, File & Weight>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<ComponentProps<typeof Card>, File>>().toEqualTypeOf<false>();
  expectTypeOf<
    Fits<ComponentProps<typeof Card>, File & Weight & { horizontal: true }>
  >().toEqualTypeOf<false>();
});

test("a horizontal card has no image ratio", () => {
  expectTypeOf<Fits<ComponentProps<typeof Card>, { title: string; ratio: "1x1" }>>().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Card>, { title: string; ratio: "1x1"; horizontal: true }>
  >().toEqualTypeOf<false>();
});

test("a header has a tagline only with a service", () => {
  type Brand = { brand: string[]; homeTitle: string };
  expectTypeOf<
    Fits<ComponentProps<typeof Header>, Brand & { serviceTitle: string; serviceTagline: string }>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Fits<ComponentProps<typeof Header>, Brand & { serviceTagline: string }>
  >().toEqualTypeOf<false>();
});

test("a radio button is not alone", () => {
  type Group = { id: string; name: string; legend: string; options: [{ label: string; value: string }] };
  expectTypeOf<Fits<ComponentProps<typeof Radio>, Group>>().toEqualTypeOf<false>();
});
