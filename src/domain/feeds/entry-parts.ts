import { escapeUTF8 as escapeXml } from "entities/escape";
import type { NewsData } from "../../schemas/news.ts";
import type { Words } from "../../strings/fr.ts";
import { type FileFacts, fileDetail } from "../entry/file-detail.ts";
import { formatDate } from "../text/format-date.ts";
import type { FeedImage } from "./feed.ts";
import { type Html, labelled, link, list, section, text } from "./html/write.ts";

type Picture = FeedImage & { caption?: string | undefined; credit?: string | undefined };
type Contact = NewsData["pressContacts"][number];

export function figure({ url, width, height, alt, caption, credit }: Picture, words: Words): Html {
  const line = [caption, credit && words.entry.credit(credit)].filter(Boolean).join(" – ");
  const under = line ? `<figcaption>${text(line)}</figcaption>` : "";
  const size = `width="${width}" height="${height}"`;
  return `<figure><img src="${escapeXml(url)}" alt="${text(alt)}" ${size}>${under}</figure>`;
}

export function galleryPart(pictures: readonly Picture[], words: Words): Html {
  return section(words.entry.gallery, pictures.map((picture) => figure(picture, words)).join(""));
}

/** The downloads of an entry, with what the reader is told before choosing one (RGAA 13.3). */
export function filesPart(
  files: readonly (FileFacts & { path: string; title: string })[],
  words: Words,
): Html {
  const items = files.map(
    (file) => `${link(file.path, words.entry.download(file.title))} (${text(fileDetail(file, words))})`,
  );
  return section(words.entry.files, list(items));
}

/** What stands around the same event: each text by its role, and what one can see again. */
export function papersPart(
  papers: readonly { label?: string; title: string; href: string }[],
  words: Words,
): Html {
  const items = papers.map(({ label, title, href }) =>
    label ? labelled(label, link(href, title), words) : link(href, title),
  );
  return section(words.event.papers, list(items));
}

export function seriesPart(
  label: string,
  edition: number | undefined,
  others: readonly { title: string; href: string }[],
  words: Words,
): Html {
  const place = `<p>${text(words.event.inSeries(label, others.length + 1, edition))}</p>`;
  return section(words.event.series, place + list(others.map(({ title, href }) => link(href, title))));
}

export function changesPart(changes: NewsData["changes"], words: Words): Html {
  const items = changes.map(({ date, text: what }) =>
    labelled(formatDate(date, words.dates), text(what), words),
  );
  return section(words.entry.changes, list(items));
}

export function authorPart({ author }: Pick<NewsData, "author">, words: Words): Html {
  if (!author) return "";
  const { name, role, organization } = author;
  return `<p>${text(words.entry.author([name, role, organization].filter(Boolean).join(", ")))}</p>`;
}

export function contactsPart(contacts: readonly Contact[], words: Words): Html {
  return section(words.forPress.contact, list(contacts.map(contactLine)));
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
