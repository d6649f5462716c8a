import type { Plugin } from "vite";

/** Drops one warning that Rolldown repeats for each MDX entry and that asks nothing of anyone. */
export function quietDirectives(): Plugin {
  return {
    name: "quiet-directives",
    onLog(_level, log) {
      return log.code === "MODULE_LEVEL_DIRECTIVE" ? false : undefined;
    },
  };
}
