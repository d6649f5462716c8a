import { formatBytes } from "../../domain/text/format-bytes.ts";
import type { BuildRecord } from "../build/build-record.ts";

/** Sentences that are printed, at most: the first ones show what the others are. */
const SHOWN = 20;

export function said(faults: readonly string[]): string {
  const more = faults.length - SHOWN;
  return [
    ...faults.slice(0, SHOWN).map((fault) => `- ${fault}`),
    ...(more > 0 ? [`… et ${more} de plus.`] : []),
    `${faults.length} faute${faults.length > 1 ? "s" : ""}.`,
  ].join("\n");
}

/** What there is in a site, in one sentence. */
export function counted({ counts, date, commit, modified, preview }: BuildRecord): string {
  const { pages, redirects, feeds, calendars, files, bytes } = counts;
  const from = commit ? `, commit ${commit.slice(0, 7)}${modified ? " modifié" : ""}` : "";
  return (
    `${pages} pages, ${redirects} redirections, ${feeds} fils, ${calendars} calendriers, ${files} fichiers, ` +
    `${formatBytes(bytes)}, construits le ${date}${from}${preview ? " (aperçu, avec les brouillons)" : ""}.`
  );
}
