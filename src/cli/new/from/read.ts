import { existsSync } from "node:fs";
import { extname } from "node:path";
import { UsageError } from "../../../domain/new/flags.ts";
import type { Imported } from "./imported.ts";
import { readWeb } from "./web.ts";
import { readWord } from "./word.ts";

/** What to do with a file of another kind. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ".doc": "Ouvrez-le dans Word ou LibreOffice, et enregistrez-le en .docx.",
  ".odt": "Ouvrez-le dans LibreOffice, et enregistrez-le en .docx.",
  ".rtf": "Ouvrez-le dans Word ou LibreOffice, et enregistrez-le en .docx.",
  ".pdf":
    "Demandez le fichier d’origine : un PDF ne garde ni titres ni listes. Pour le proposer tel quel : « files ».",
  ".eml": "Ouvrez le message, et enregistrez-le en page web (.html) ou collez-le dans Word.",
  ".msg": "Ouvrez le message, et enregistrez-le en page web (.html) ou collez-le dans Word.",
};

/** Reads a text that was written elsewhere. @throws UsageError when it cannot be read */
export async function readDocument(file: string): Promise<Imported> {
  const ending = extname(file).toLowerCase();
  if (!existsSync(file)) throw new UsageError(`--from : fichier introuvable « ${file} ».`);
  if (/^\.html?$/.test(ending)) return readWeb(file);
  const advice = OTHERWISE[ending] ?? "Fichiers possibles : .docx, .html.";
  if (ending !== ".docx") throw new UsageError(`--from : « ${file} » ne se lit pas ici. ${advice}`);
  return readWord(file).catch(() => {
    throw new UsageError(
      `--from : « ${file} » n’est pas un fichier Word lisible. Ouvrez-le dans Word, et enregistrez-le à nouveau.`,
    );
  });
}
