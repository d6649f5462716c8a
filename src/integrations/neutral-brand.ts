import type { AtRule, Declaration, Plugin } from "postcss";

/** The typefaces that only sites of the State may use. */
const RESERVED = /Marianne|Spectral/;
/** The colours of its brand, among the variables of the DSFR. */
const COLOURS = /^--(?:blue-france|red-marianne)/;
/** The hue that stands in their place: red, green and blue. */
const HUE = [0x3e, 0x54, 0xa4];

/**
 * Sets a site without what identifies the State: the letters of the system in place of its typefaces, another hue in
 * place of its colours. Each colour keeps its luminance, so that contrasts stay those of the DSFR.
 */
export function neutralBrand(): Plugin {
  return {
    postcssPlugin: "neutral-brand",
    AtRule: {
      "font-face": (rule: AtRule) => {
        if (RESERVED.test(String(rule))) rule.remove();
      },
    },
    Declaration: (declaration: Declaration) => {
      const { prop, value } = declaration;
      if (prop === "font-family" && RESERVED.test(value))
        declaration.value = /sans-serif|Marianne/.test(value)
          ? "system-ui, arial, sans-serif"
          : "georgia, serif";
      if (COLOURS.test(prop) && /^#[0-9a-f]{6}$/i.test(value)) declaration.value = neutral(value);
    },
  };
}

/** The colour of the neutral hue that is as light as another. @example neutral("#000091") // => "#1d284d" */
export function neutral(colour: string): string {
  const wanted = luminance(channels(colour));
  let [dark, light] = [0, 2];
  for (let step = 0; step < 24; step += 1) {
    const middle = (dark + light) / 2;
    if (luminance(shade(middle)) < wanted) dark = middle;
    else light = middle;
  }
  return `#${shade(light)
    .map((channel) => Math.round(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}

/** The hue from black (0) by itself (1) to white (2). */
function shade(lightness: number): number[] {
  return HUE.map((channel) =>
    lightness < 1 ? channel * lightness : channel + (255 - channel) * (lightness - 1),
  );
}

function channels(colour: string): number[] {
  return (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Relative luminance, from 0 to 1 (WCAG 2.1). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
