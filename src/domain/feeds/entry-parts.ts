import type { NewsData } from "../../schemas/news.ts";
import { fr } from "../../strings/fr.ts";
import { LANGUAGE_NAMES } from "../../strings/names.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatBytes } from "../text/format-bytes.ts";
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
export function filesPart(files: NewsData["files"]): Html {
  const items = files.map(({ file, title, lang }) => {
    const detail = [`${file.format} – ${formatBytes(file.bytes)}`, lang && LANGUAGE_NAMES[lang]];
    return `${link(file.path, fr.entry.download(title))} (${text(detail.filter(Boolean).join(" – "))})`;
  });
  return section(fr.entry.files, list(items));
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
