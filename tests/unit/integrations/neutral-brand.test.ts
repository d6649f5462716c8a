import fc from "fast-check";
import postcss from "postcss";
import { expect, test } from "vitest";
import { neutral, neutralBrand } from "../../../src/integrations/neutral-brand.ts";

const set = (css: string) => postcss([neutralBrand()]).process(css, { from: undefined }).css;

test("the typefaces of the State are neither loaded nor asked for", () => {
  expect(
    set(
      '@font-face{font-family:Marianne;src:url(a.woff2)}@font-face{font-family:"Own";src:url(b.woff2)}' +
        'body{font-family:"Marianne",arial,sans-serif}h6{font-family:"Spectral",georgia,serif}p{font-family:arial}',
    ),
  ).toBe(
    '@font-face{font-family:"Own";src:url(b.woff2)}' +
      "body{font-family:system-ui, arial, sans-serif}h6{font-family:georgia, serif}p{font-family:arial}",
  );
});

test("the colours of the brand take another hue, the others stay", () => {
  const css = set(
    ":root{--blue-france-sun-113-625:#000091;--red-marianne-main-472:#e1000f;--success:#18753c}",
  );
  expect(css).not.toMatch(/#000091|#e1000f/);
  expect(css).toContain("--success:#18753c");
  expect(css).toContain(`--blue-france-sun-113-625:${neutral("#000091")}`);
});

/** Contrast of WCAG 2.1 with white, from the definition. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test("a colour keeps its contrast, whatever it is", () => {
  const hex = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(hex, (parts) => {
      const colour = `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      expect(contrast(neutral(colour)) / contrast(colour)).toBeCloseTo(1, 1);
    }),
  );
});
