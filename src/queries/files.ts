import { locateDownload } from "../check/source/content-folder.ts";
import { pdfImageAddress } from "../domain/addresses.ts";
import { isPressKit } from "../domain/news/press-kit.ts";
import { readEnvironment } from "../environment.ts";
import { pdfFacts } from "../integrations/content/pdf.ts";
import type { EventItem } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { perBuild } from "./per-build.ts";

/** A download as pages show it. */
export interface FileItem {
  path: string;
  title: string;
  /** Format and weight, read from the file. */
  format: string;
  bytes: number;
  /** Language of the file when it is not that of the page. */
  lang: NewsItem["data"]["lang"] | undefined;
  /** Number of pages, where the file tells it. */
  pages: number | undefined;
  /** Image of its first page, in CSS pixels. */
  image: { src: string; width: number; height: number } | undefined;
}

const fileOnDisk = (path: string) => locateDownload(readEnvironment(process.env).contentDir, path);

/** The files of an entry, in its order, with what each file says of itself. */
export async function filesOf({ data }: NewsItem | EventItem): Promise<FileItem[]> {
  return Promise.all(
    data.files.map(async ({ file: { path, format, bytes }, title, lang }): Promise<FileItem> => {
      const file = format === "PDF" ? fileOnDisk(path) : undefined;
      const facts = file === undefined ? undefined : await pdfFacts(file);
      const image = facts && { src: pdfImageAddress(path), width: facts.width, height: facts.height };
      return { path, title, format, bytes, lang, pages: facts?.pages, image };
    }),
  );
}

/** Whether the files of an entry are a press kit. */
export function hasPressKit(item: NewsItem | EventItem): item is NewsItem {
  return item.collection === "news" && isPressKit(item);
}

/** The PDF of every press kit, each with its file on the disk: each has an image of its first page. */
export const pressKitPdfs = perBuild(async (now): Promise<{ path: string; file: string }[]> => {
  const files = await Promise.all((await newsWithPage(now)).filter(hasPressKit).map(filesOf));
  const paths = new Set(files.flat().flatMap(({ path, image }) => (image ? [path] : [])));
  return [...paths].flatMap((path) => {
    const file = fileOnDisk(path);
    return file === undefined ? [] : [{ path, file }];
  });
});
