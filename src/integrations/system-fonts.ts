import type { AtRule, Declaration, Plugin } from "postcss";

/** The typefaces that only sites of the State may use. */
const RESERVED = /Marianne|Spectral/;

/** Sets a site without the typefaces of the State: no file of theirs, the letters of the system in their place. */
export function systemFonts(): Plugin {
  return {
    postcssPlugin: "system-fonts",
    AtRule: {
      "font-face": (rule: AtRule) => {
        if (RESERVED.test(String(rule))) rule.remove();
      },
    },
    Declaration: {
      "font-family": (declaration: Declaration) => {
        if (!RESERVED.test(declaration.value)) return;
        declaration.value =
          declaration.value.includes("serif") && !declaration.value.includes("sans-serif")
            ? "georgia, serif"
            : "system-ui, arial, sans-serif";
      },
    },
  };
}
