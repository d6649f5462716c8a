import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { nearest } from "../../domain/text/nearest.ts";
import { slugOf } from "../../domain/text/slug.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";
import { type Fault, type Problem, problemOf } from "../problem.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { taxonomyFiles } from "./content-folder.ts";

/** The endings of an entry, right or not; a text may be one. */
const ENTRY = /\.(?:mdx?|markdown)(?:\.txt)?$/i;
/** What a folder of content holds for people, and what systems leave there. */
const FREE = /^(?:README|LISEZ-?MOI)\b|^(?:thumbs\.db|desktop\.ini)$|^~/i;
/** Other files, by their ending, with the place of what they hold. */
const ELSEWHERE: readonly [RegExp, string][] = [
  [/\.(?:docx?|odt|rtf|pages|html?)$/i, "Reprenez son texte par « npm run new -- --from »"],
  [/\.(?:pdf|zip|csv|xlsx?|ods|pptx?|odp|mp4|webm|vtt|mp3)$/i, "Déposez-le dans « public/documents/ »"],
];

/** The files of a content folder that nothing reads: entries in the wrong place or with the wrong ending first. */
export function strayFiles(dir: string): Problem[] {
  return globSync("**/*", { cwd: dir })
    .sort()
    .flatMap((path) => {
      const name = nameOf(path);
      const isDownload = path.startsWith("public/") && !/\.mdx$/i.test(name);
      if (FREE.test(name) || isDownload) return [];
      const read = () => readFileSync(join(dir, path), "utf8");
      const found = entryFault(dir, path, name, read) ?? termsFault(dir, path, name) ?? otherFault(name);
      return found ? [problemOf(join(dir, path), "stray-files", { line: 1, column: 1, ...found })] : [];
    });
}

type Said = Pick<Fault, "message" | "severity">;

function entryFault(dir: string, path: string, name: string, read: () => string): Said | undefined {
  if (!ENTRY.test(name) && !(/\.txt$/i.test(name) && read().startsWith("---"))) return undefined;
  const isInCollection = COLLECTIONS.some((known) => path.startsWith(`${known}/`));
  if (isInCollection && name.endsWith(".mdx")) return undefined;
  const stem = slugOf(name.replace(ENTRY, "").replace(/\.txt$/i, ""));
  const folder = isInCollection ? path.slice(0, -name.length) : `${collectionFor(path, read())}/`;
  const advice = `${isInCollection ? "Renommez-le" : "Déplacez-le :"} « ${dir}/${folder}${stem}.mdx ».`;
  return { message: `le site ne lit pas ce fichier : l’entrée ne serait pas publiée. ${advice}` };
}

/** A list of terms under another name than the one that is read. */
function termsFault(dir: string, path: string, name: string): Said | undefined {
  const known = taxonomyFiles(dir);
  if (!/\.ya?ml$/i.test(name) || known.includes(join(dir, path))) return undefined;
  const near = known.find((file) => file.endsWith(`/${nearest(name, known.map(nameOf))}`));
  const advice = near
    ? `Mettez ses termes dans « ${near} », et retirez-le.`
    : `Retirez-le : les listes de termes sont ${known.map(nameOf).join(", ")}.`;
  return { message: `le site ne lit pas ce fichier. ${advice}` };
}

function otherFault(name: string): Said | undefined {
  const advice = ELSEWHERE.find(([ending]) => ending.test(name))?.[1];
  if (advice === undefined) return undefined;
  return { message: `le site ne publie pas ce fichier. ${advice}, ou retirez-le.`, severity: "warning" };
}

/** The collection of an entry that is in none: what it says of itself tells, then the name of its folder. */
function collectionFor(path: string, source: string): string {
  const { data } = readFrontMatter(source);
  if ("start" in data || "attendance" in data) return "agenda";
  if ("publishedAt" in data || "category" in data) return "news";
  return nearest(path.split("/")[0] ?? "", COLLECTIONS) ?? "pages";
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
