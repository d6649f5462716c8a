import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_DAY } from "../../domain/search/records.ts";
import { listFiles } from "../../integrations/files.ts";
import { fragmentOf, readPage, recordOf } from "../../integrations/search-index/page.ts";

/** A page for a search engine: what our own index has of it, as people read it. */
export interface SearchDocument {
  /** Its address, which names it: loaded again, it takes its own place. */
  _id: string;
  url: string;
  lang: string;
  title: string;
  text: string;
  headings: string[];
  /** Kind, category, themes and the like, as the filters of the search. */
  filters: Record<string, string[]>;
  /** Days, `YYYY-MM-DD`: of publication, then the first and the last of an event; none where there is none. */
  date?: string;
  start?: string;
  end?: string;
}

/**
 * The pages of a built site that its search knows, in the order of their addresses.
 *
 * @throws Error in French if nothing is built there
 */
export function searchRecords(dir: string): SearchDocument[] {
  if (!existsSync(dir))
    throw new Error(`« ${dir} » n’existe pas. Construisez le site d’abord : npm run build.`);
  const documents = listFiles(dir)
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => {
      const url = `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
      const page = readPage(url, readFileSync(join(dir, file), "utf8"));
      if (!page) return [];
      const { content, anchors } = fragmentOf(page);
      const { filters, date, start, end } = recordOf(page);
      const days = Object.entries({ date, start, end }).filter(([, day]) => day !== NO_DAY);
      return [
        {
          _id: url,
          url,
          lang: page.lang,
          title: page.title,
          text: content.trim(),
          headings: anchors.map(({ text }) => text),
          filters: filters as Record<string, string[]>,
          ...Object.fromEntries(days),
        },
      ];
    });
  if (documents.length === 0) throw new Error(`« ${dir} » n’a aucune page que la recherche connaisse.`);
  return documents;
}
