import { writeFileSync } from "node:fs";
import { snippetsFile } from "../domain/guide/snippets.ts";

/** `npm run snippets`: writes the snippets of VS Code again, from the descriptions of the components. */
writeFileSync(".vscode/contenu.code-snippets", snippetsFile());
