import type { AstroIntegration } from "astro";

/** Makes dev a preview, where drafts show, unless SITE_PREVIEW says otherwise. */
export function previewInDev(): AstroIntegration {
  return {
    name: "preview-in-dev",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "dev") process.env.SITE_PREVIEW ??= "1";
      },
    },
  };
}
