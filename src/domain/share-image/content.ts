import type { NewsData } from "../../schemas/news.ts";
import { isPress } from "../../schemas/site/press.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { shareImageWords } from "../../strings/share-image.ts";
import { datesText, spanOf } from "../agenda/dates-text.ts";
import type { Standing } from "../agenda/occurrences.ts";
import { placeLine } from "../agenda/place.ts";
import { daysText, dayText } from "./dates.ts";

/** What an image says of the page it stands for. */
export interface ShareImage {
  /** Part of the site, which gives the colours. */
  part: "site" | "news" | "press" | "agenda";
  /** Kind or category; none on the image of the site. */
  label?: string | undefined;
  /** What became of an event that is not held as planned; none by default. */
  warning?: string | undefined;
  title: string;
  facts: readonly { icon: "calendar" | "place" | "screen"; text: string }[];
  /** Name of the site. */
  signature: string;
}

interface Category {
  label: string;
}

/** The image of a news entry: its category, or in another language its kind, its title and its day. */
export function newsShareImage(
  { title, kind, lang, publishedAt }: NewsData,
  category: Category,
  { name }: SiteConfig,
): ShareImage {
  return {
    part: isPress(kind) ? "press" : "news",
    label: lang === "fr" ? category.label : shareImageWords(lang).kind[kind],
    title: setIn(lang, title),
    facts: [{ icon: "calendar", text: dayText(publishedAt, lang) }],
    signature: name,
  };
}

/** The image of an event: its category, what became of it, its title, its dates and its place. */
export function eventShareImage(
  { data, occurrences }: Pick<Standing, "data" | "occurrences">,
  category: Category,
  { name }: SiteConfig,
): ShareImage {
  const { title, lang, attendance } = data;
  const words = shareImageWords(lang);
  const { firstDay, lastDay } = spanOf(occurrences);
  const own = occurrences.length > 1 ? { start: firstDay, end: lastDay } : data;
  const when = lang === "fr" ? datesText(occurrences) : daysText(own.start, own.end, lang);
  const status = occurrences.every((date) => date.data.status === data.status) ? data.status : "scheduled";
  const place = placeLine(data);
  const where =
    place && attendance !== "online"
      ? ({ icon: "place", text: setIn(lang, place) } as const)
      : attendance !== "onsite"
        ? ({ icon: "screen", text: words.online } as const)
        : undefined;
  return {
    part: "agenda",
    label: lang === "fr" ? category.label : words.event,
    warning: status === "scheduled" ? undefined : words.status[status],
    title: setIn(lang, title),
    facts: [{ icon: "calendar", text: when }, ...(where ? [where] : [])],
    signature: name,
  };
}

/** The image of every other page: what the site is. */
export function siteShareImage({ name, tagline }: SiteConfig): ShareImage {
  return { part: "site", title: tagline, facts: [], signature: name };
}

/** What the image says, for who does not see it. */
export function shareImageAlternative({ label, warning, title, facts, signature }: ShareImage): string {
  const head = [label, warning].filter(Boolean).join(", ");
  const tail = [...facts.map(({ text }) => text), signature].join(", ");
  return [head, title, tail].filter(Boolean).join(" – ");
}

function setIn(lang: string, text: string): string {
  return lang === "fr" ? text : text;
}
