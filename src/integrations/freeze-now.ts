import type { AstroIntegration } from "astro";
import type { Environment } from "../environment.ts";

/** Gives every page of one build the same present: the clock is read once, before the first page. */
export function freezeNow({ now }: Environment): AstroIntegration {
  return {
    name: "freeze-now",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") process.env.SITE_NOW = now.toString();
      },
    },
  };
}
