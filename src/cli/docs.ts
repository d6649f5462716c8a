import { readFileSync, writeFileSync } from "node:fs";
import { withGuideParts } from "../domain/guide/editors-guide.ts";

const FILE = "docs/redaction.md";

/** `npm run docs`: writes anew the parts of the editors’ guide that come from the schemas. */
const before = readFileSync(FILE, "utf8");
const after = withGuideParts(before);
if (after === before) console.log(`${FILE} est à jour.`);
else {
  writeFileSync(FILE, after);
  console.log(`${FILE} récrit d’après les schémas.`);
}
