import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { checkChanged, checkSite } from "../../check/check-site.ts";
import { fixEntry } from "../../check/fix/fix-entry.ts";
import { counted } from "../../check/report/text-report.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { readEntries } from "../../check/source/read-entries.ts";
import type { Options } from "./options.ts";

/**
 * Repairs what has one remedy only.
 *
 * @param files the entries to repair; all by default
 * @param dryRun shows without writing
 * @returns the changes, as a patch
 */
export function fixContent(
  content: ContentSource,
  now: Temporal.Instant,
  { files = [], dryRun }: Pick<Options, "files" | "dryRun">,
): string {
  const wanted = new Set(files.map((file) => resolve(file)));
  let total = 0;
  const { problems } = checkSite(content, now);
  const patches = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
    const read = readEntries(content);
    const entry = read.find((one) => one.file === file);
    if (!entry || (wanted.size > 0 && !wanted.has(resolve(file)))) return [];
    const check = checkChanged(read, content, now);
    const { source, count } = fixEntry(entry.source, found, (text) => check(file, text));
    if (count === 0) return [];
    if (!dryRun) writeFileSync(file, source);
    total += count;
    return [
      createTwoFilesPatch(file, file, entry.source, source, "", "", {
        context: 0,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    ];
  });
  const done = dryRun
    ? counted(total, "remède à suivre", "remèdes à suivre")
    : counted(total, "remède suivi", "remèdes suivis");
  return [...patches, `${done}.`].join("\n");
}
