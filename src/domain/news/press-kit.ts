import type { NewsKind } from "../../schemas/news.ts";
import { isPress } from "../../schemas/site/press.ts";
import { spellings, type Term } from "../taxonomy/term.ts";

/** An entry as its press kit needs it. */
interface WithFiles {
  category: Term;
  data: { kind: NewsKind; files: readonly unknown[] };
}

/**
 * Whether the files of an entry are a press kit: those of an entry of the category « Dossier de presse », and
 * several files on a press release or a statement. A release alone in PDF is only a download.
 */
export function isPressKit({ category, data: { kind, files } }: WithFiles): boolean {
  if (files.length === 0) return false;
  return spellings(category).includes("dossier de presse") || (isPress(kind) && files.length > 1);
}
