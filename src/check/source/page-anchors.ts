import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** Where a template names a place: `id="coming"`, id={`mois-${month}`}, `titleId="…"`. */
const ID = /\b(?:id|\w+Id)=(?:"([^"{}]+)"|\{`([^`]*)`\})/g;

let known: { all: string[]; has: (id: string) => boolean } | undefined;

/** The anchors of lists and other pages of the code, from their templates, read once: which page has which is not told. */
export function pageAnchors(): NonNullable<typeof known> {
  if (known) return known;
  const found = globSync("src/{components,layouts,pages}/**/*.astro").flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(ID),
  ]);
  const all = [...new Set(found.flatMap(([, id]) => id ?? []))];
  const patterns = found.flatMap(([, , template]) =>
    template && !template.startsWith("$")
      ? [new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, "[^ ]+")}$`)]
      : [],
  );
  known = { all, has: (id) => all.includes(id) || patterns.some((pattern) => pattern.test(id)) };
  return known;
}
