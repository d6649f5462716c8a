import { ADDRESSES } from "../domain/addresses.ts";
import { closedRoom } from "../schemas/site/rooms.ts";
import { site } from "../site.config.ts";
import { fr } from "../strings/fr.ts";
import { agendaBrowse } from "./agenda/agenda-browse.ts";
import { agendaYears, newsCategories, newsYears, ownKinds, pressYears, topics } from "./browse.ts";
import { languagePages } from "./languages.ts";
import { editorialPages } from "./pages.ts";

/** A section of the site map. */
export interface SiteMapSection {
  title: string;
  href?: string;
  links: { label: string; href: string; lang?: string | undefined }[];
}

/** The sections of the site with the pages that lead to everything else. */
export async function siteMap(now: Temporal.Instant): Promise<SiteMapSection[]> {
  const pages = (await editorialPages(now)).map(({ data, href, visibility }) => ({
    label: visibility === "draft" ? `${data.title} (${fr.visibility.draft.toLowerCase()})` : data.title,
    href,
  }));
  const sections: SiteMapSection[] = [
    {
      title: fr.news.title,
      href: ADDRESSES.news,
      links: [
        ...(await newsCategories(now)),
        ...(await ownKinds(now)).map(({ label, href }) => ({ label, href })),
        ...(await newsYears(now)).map(({ label, href }) => ({ label: fr.news.year(label), href })),
        { label: fr.news.archives, href: ADDRESSES.newsArchives },
      ],
    },
    {
      title: fr.press.title,
      href: ADDRESSES.pressRoom,
      links: [
        ...(await pressYears(now)).map(({ label, href }) => ({ label: fr.press.year(label), href })),
        { label: fr.press.archives, href: ADDRESSES.pressArchives },
      ],
    },
    {
      title: fr.agenda.title,
      href: ADDRESSES.agenda,
      links: [
        ...(await agendaBrowse(now))
          .filter(({ id }) => id !== "topics" && id !== "years")
          .flatMap(({ links }) => links.map(({ label, href }) => ({ label, href }))),
        ...(await agendaYears(now)).map(({ label, href }) => ({ label: fr.agenda.year(label), href })),
        { label: fr.agenda.archives, href: ADDRESSES.agendaArchives },
      ],
    },
    { title: fr.topics.title, href: ADDRESSES.topics, links: await topics(now) },
    {
      title: fr.language.others,
      links: (await languagePages(now)).map(({ label, href, lang }) => ({ label, href, lang })),
    },
    {
      title: fr.siteMap.pages,
      links: [
        ...pages,
        { label: fr.feeds.page.title, href: ADDRESSES.feeds },
        { label: fr.search.title, href: ADDRESSES.search },
      ],
    },
  ];
  return sections.filter(({ href }) => !href || !closedRoom(href, site.rooms));
}
