import { readFileSync, writeFileSync } from "node:fs";
import { GUIDE_PARTS, withGuidePart } from "../domain/guide/editors-guide.ts";

/** `npm run docs`: writes anew the pages of the editors’ guide that come from the schemas. */
for (const name of Object.keys(GUIDE_PARTS)) {
  const file = `docs/${name}.md`;
  const before = readFileSync(file, "utf8");
  const after = withGuidePart(name, before);
  if (after !== before) writeFileSync(file, after);
  console.log(after === before ? `${file} est à jour.` : `${file} récrit d’après les schémas.`);
}
