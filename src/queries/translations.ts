import { originalOf, versionsByOriginal } from "../domain/entry/translations.ts";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { perBuild } from "./per-build.ts";
import { isListed } from "./visible.ts";

/** An entry that can be read in several languages. */
export interface Version {
  lang: NewsItem["data"]["lang"];
  href: string;
  /** The text the others translate: what a reader of no language of ours is sent to (`x-default`). */
  original: boolean;
}

const keyOf = ({ collection, id }: NewsItem | EventItem) => `${collection}/${id}`;

function versionsIn(items: readonly (NewsItem | EventItem)[]): [string, Version[]][] {
  const listed = items.filter(isListed);
  return [...versionsByOriginal(listed)].flatMap(([original, group]) => {
    const versions = group.map(
      ({ id, data, href }): Version => ({ lang: data.lang, href, original: id === original }),
    );
    return group.map((item): [string, Version[]] => [keyOf(item), versions]);
  });
}

/** For each entry with translations, by its key, every version of its text, itself included. */
const allVersions = perBuild(async (now): Promise<Map<string, Version[]>> => {
  return new Map([...versionsIn(await newsWithPage(now)), ...versionsIn(await eventsWithPage(now))]);
});

/** Every version of the text of an entry, itself included, the original first; none without a translation. */
export async function versionsOf(item: NewsItem | EventItem, now: Temporal.Instant): Promise<Version[]> {
  return (await allVersions(now)).get(keyOf(item)) ?? [];
}

/** For each entry, by its key, the key of the text it is a version of. */
export const originals = perBuild(async (now): Promise<Map<string, string>> => {
  const keys = (items: readonly (NewsItem | EventItem)[]): [string, string][] => {
    const byId = new Map(items.map((item) => [item.id, item]));
    return items.map((item) => [keyOf(item), `${item.collection}/${originalOf(item, byId)}`]);
  };
  return new Map([...keys(await newsWithPage(now)), ...keys(await eventsWithPage(now))]);
});
