import { fr } from "../../strings/fr.ts";
import { newsCategories, newsYears, ownKinds, pressKinds, pressYears } from "../browse.ts";
import { perBuild } from "../per-build.ts";

/** A way into a list, with the number of what is behind it. */
interface CountedLink {
  label: string;
  href: string;
  count: number;
}

/** A group of links under a title. */
export interface BrowseGroup {
  id: string;
  title: string;
  links: CountedLink[];
}

const counted = <T extends { label: string; href: string; items: readonly unknown[] }>(
  lists: readonly T[],
): CountedLink[] => lists.map(({ label, href, items }) => ({ label, href, count: items.length }));

/** Every way into the news that has a page of its own. */
export const newsBrowse = perBuild(
  async (now): Promise<BrowseGroup[]> => [
    { id: "categories", title: fr.news.categories, links: await newsCategories(now) },
    { id: "kinds", title: fr.news.kinds, links: counted(await ownKinds(now)) },
    { id: "years", title: fr.news.years, links: counted(await newsYears(now)) },
  ],
);

/** Every way into the press room that has a page of its own. */
export const pressBrowse = perBuild(
  async (now): Promise<BrowseGroup[]> => [
    { id: "kinds", title: fr.news.kinds, links: counted(await pressKinds(now)) },
    { id: "years", title: fr.news.years, links: counted(await pressYears(now)) },
  ],
);
