import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressIn } from "../../domain/http/under-path.ts";
import { fileReader, listFiles } from "../files.ts";
import { KeptResults } from "../kept/kept-results.ts";
import { collectPageNames, emptyPageNames } from "./html-selectors.ts";
import { spriteIcons } from "./icon-sprite.ts";
import { purgeSheet } from "./purge-sheet.ts";
import { addressesIn, unusedAssets } from "./references.ts";
import { hashOf, rewriteSheet } from "./rewrite-sheet.ts";

export interface PurgeCssOptions {
  /** Classes set in the browser that neither a page nor a script holds whole. @default [] */
  keep?: readonly (string | RegExp)[];
  /** The folder of built assets, as `build.assets`. @default "_astro" */
  assets?: string;
  /** Where the site is, a slash at both ends: sheets name their pictures with it. @default "/" */
  base?: string;
}

/** What a purge did, in files and bytes. */
export interface PurgeReport {
  sheets: number;
  bytesBefore: number;
  bytesAfter: number;
  /** Pictures of the sheets that became files: those of `data:`, of the design system, of all its icons. */
  extracted: number;
  /** Assets removed because nothing refers to them any more, sources of removed rules among them. */
  removed: number;
}

/**
 * Purges the built style sheets of a folder against its final pages and scripts, then removes the assets that
 * nothing refers to any more. A purged sheet takes a new name, from its new content, and pages follow it; a
 * script that loads a sheet by itself keeps the whole sheet under its old name. Style sheets outside the asset
 * folder are not touched. Equal folders give equal results.
 *
 * @param kept what earlier builds purged
 * @throws CssSyntaxError, SyntaxError if a sheet is not CSS
 */
export async function purgeFolder(
  dir: string,
  options: PurgeCssOptions = {},
  kept?: KeptResults,
): Promise<PurgeReport> {
  const folder = `${options.assets ?? "_astro"}/`;
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");
  const files = listFiles(dir);
  const pages = files.filter((file) => file.endsWith(".html"));
  const sheets = files.filter((file) => file.startsWith(folder) && file.endsWith(".css"));
  const ownSheets = new Map(sheets.map((file) => [file, read(file)]));
  const foreign = files.filter((file) => file.endsWith(".css") && !file.startsWith(folder)).map(read);
  const names = emptyPageNames();
  const bytesOf = fileReader();
  const readPage = (page: string): string => bytesOf(join(dir, page)).toString("latin1");
  for (const page of pages) collectPageNames(readPage(page), names);
  const scripts = files.filter((file) => /\.m?js$/.test(file) && !file.startsWith("pagefind/")).map(read);

  const report = { sheets: sheets.length, bytesBefore: 0, bytesAfter: 0, extracted: 0, removed: 0 };
  const renamed = new Map<string, string>();
  for (const [file, before] of ownSheets) {
    const siblings = sheets.filter((other) => other !== file).map((other) => ownSheets.get(other) ?? "");
    const usage = { names, scripts, otherSheets: [...siblings, ...foreign], keep: options.keep ?? [] };
    const { css: rewritten, files: extracted } = rewriteSheet(await purgeSheet(before, usage, kept));
    const spriteName = (drawing: string) => `icons.${hashOf(drawing)}.svg`;
    const { css, sprite, replaced } = spriteIcons(rewritten, spriteName, (address) =>
      String(extracted.get(address) ?? read(addressIn(address, options.base ?? "/"))),
    );
    for (const icon of replaced) extracted.delete(icon);
    if (sprite) extracted.set(spriteName(sprite), Buffer.from(sprite));
    const parts = file.slice(folder.length).split(".");
    const name = `${parts.slice(0, parts.length > 2 ? -2 : -1).join(".")}.${hashOf(css)}.css`;
    for (const [image, content] of extracted) writeFileSync(join(dir, folder, image), content);
    writeFileSync(join(dir, folder, name), css);
    renamed.set(file.slice(folder.length), name);
    report.bytesBefore += Buffer.byteLength(before);
    report.bytesAfter += Buffer.byteLength(css);
    report.extracted += extracted.size;
  }
  /** The addresses of assets in each page, which stand for it: they are all that is read of it from here on. */
  const cited = new Map<string, string>();
  for (const page of pages) {
    const html = readPage(page);
    const updated = [...renamed].reduce((text, [from, to]) => text.replaceAll(from, to), html);
    if (updated !== html) writeFileSync(join(dir, page), updated, "latin1");
    cited.set(page, addressesIn(updated, folder).join(" "));
  }
  for (const asset of unusedAssets(listFiles(dir), folder, (file) => cited.get(file) ?? read(file))) {
    rmSync(join(dir, asset));
    report.removed += 1;
  }
  return report;
}

/** The same on what earlier builds purged. */
export function purgeSite(dir: string, options: PurgeCssOptions): Promise<PurgeReport> {
  return purgeFolder(dir, options, new KeptResults("sheets"));
}
