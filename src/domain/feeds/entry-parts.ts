import { escapeUTF8 as escapeXml } from "entities/escape";
import type { NewsData } from "../../schemas/news.ts";
import { fr } from "../../strings/fr.ts";
import { type FileFacts, fileDetail } from "../entry/file-detail.ts";
import { formatDate } from "../text/format-date.ts";
import type { FeedImage } from "./feed.ts";
import { type Html, labelled, link, list, section, text } from "./html/write.ts";

type Picture = FeedImage & { caption?: string | undefined; credit?: string | undefined };
type Contact = NewsData["pressContacts"][number];

/** A picture with its caption and credit. */
export function figure({ url, width, height, alt, caption, credit }: Picture): Html {
  const line = [caption, credit && fr.entry.credit(credit)].filter(Boolean).join(" – ");
  const under = line ? `<figcaption>${text(line)}</figcaption>` : "";
  const size = `width="${width}" height="${height}"`;
  return `<figure><img src="${escapeXml(url)}" alt="${text(alt)}" ${size}>${under}</figure>`;
}

/** The other pictures of an entry. */
export function galleryPart(pictures: readonly Picture[]): Html {
  return section(fr.entry.gallery, pictures.map(figure).join(""));
}

/** The downloads of an entry, with what the reader is told before choosing one (RGAA 13.3). */
export function filesPart(files: readonly (FileFacts & { path: string; title: string })[]): Html {
  const items = files.map(
    (file) => `${link(file.path, fr.entry.download(file.title))} (${text(fileDetail(file))})`,
  );
  return section(fr.entry.files, list(items));
}

/** What stands around the same event: each text by its role, and what one can see again. */
export function papersPart(papers: readonly { label?: string; title: string; href: string }[]): Html {
  const items = papers.map(({ label, title, href }) =>
    label ? labelled(label, link(href, title)) : link(href, title),
  );
  return section(fr.event.papers, list(items));
}

/** The other editions of an event. */
export function seriesPart(
  label: string,
  edition: number | undefined,
  others: readonly { title: string; href: string }[],
): Html {
  const words = `<p>${text(fr.event.inSeries(label, others.length + 1, edition))}</p>`;
  return section(fr.event.series, words + list(others.map(({ title, href }) => link(href, title))));
}

/** What changed since the publication. */
export function changesPart(changes: NewsData["changes"]): Html {
  const items = changes.map(({ date, text: what }) => labelled(formatDate(date), text(what)));
  return section(fr.entry.changes, list(items));
}

/** Who signs a news entry. */
export function authorPart({ author }: Pick<NewsData, "author">): Html {
  if (!author) return "";
  const { name, role, organization } = author;
  return `<p>${text(fr.entry.author([name, role, organization].filter(Boolean).join(", ")))}</p>`;
}

/** The contacts that an entry gives to journalists. */
export function contactsPart(contacts: readonly Contact[]): Html {
  return section(fr.press.contact, list(contacts.map(contactLine)));
}

/** Someone to write to or to call, on one line. */
export function contactLine({ name, role, email, phone }: Contact): Html {
  const number = phone?.replaceAll(" ", "\u00A0");
  return [
    name && text(name),
    role && text(role),
    email && `<a href="mailto:${escapeXml(email)}">${escapeXml(email)}</a>`,
    number && `<a href="tel:${escapeXml(phone?.replaceAll(" ", "") ?? "")}">${escapeXml(number)}</a>`,
  ]
    .filter(Boolean)
    .join(", ");
}
