import { isOver } from "../domain/agenda/period.ts";
import { staleFrom } from "../domain/news/staleness.ts";
import { readEnvironment } from "../environment.ts";
import { type EventItem, monthLinks, otherEditions } from "./agenda/agenda.ts";
import { type AnyItem, itemOf } from "./entries.ts";
import { filesOf } from "./files.ts";
import { aboveIn } from "./languages.ts";
import { type NewsItem, newsNeighbours } from "./news/news.ts";
import { papersOf } from "./papers.ts";
import { relatedItems } from "./related.ts";
import { versionsOf } from "./translations.ts";

const NO_PART = { label: "", href: "" };

/** The path of each entry, with what Astro tells by that a former build made the same page, or the same calendar. */
export function entryPaths<T extends NewsItem | EventItem>(items: readonly T[], now: Temporal.Instant) {
  return Promise.all(
    items.map(async (item) => ({
      params: { slug: item.id },
      props: { item },
      // Dev makes a page each time that it is asked for.
      ...(import.meta.env.DEV ? {} : { cacheKey: await entryKey(item, now) }),
    })),
  );
}

/**
 * A digest of all that the page of an entry shows besides the code of the project, which Astro follows by itself: the
 * entry, what its page says of others, and of the present no more than the page says of it.
 */
async function entryKey(item: NewsItem | EventItem, now: Temporal.Instant): Promise<string> {
  const related = await relatedItems(item, now);
  const others =
    item.collection === "agenda"
      ? await otherEditions(item, now)
      : Object.values(await newsNeighbours(item, now));
  const shown = [
    item.entry.digest,
    present(item, related, now),
    [item, await itemOf(item.data.replacedBy, now), ...related, ...others].map(faceOf),
    (await aboveIn(item.data.lang, NO_PART, now)).href,
    await versionsOf(item, now),
    await papersOf(item, now),
    await filesOf(item),
    item.collection === "agenda" ? await monthLinks(now) : [],
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(shown));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

/** What a page shows of the instant it is built: all of it beside an event to come, whether a text is old. */
function present(item: NewsItem | EventItem, related: readonly AnyItem[], now: Temporal.Instant): unknown {
  const { demo, preview } = readEnvironment(process.env);
  const moves = [item, ...related].some((one) => one.collection === "agenda" && !isOver(one.period, now));
  const from = item.collection === "news" ? staleFrom(item.data, item.category.staleAfter) : undefined;
  return [preview, demo, demo || moves ? now : from && Temporal.Instant.compare(now, from) >= 0];
}

const faces = new WeakMap<AnyItem, string>();

/** What other pages can show of an entry: all but its text. */
function faceOf(item: AnyItem | undefined): string | undefined {
  if (!item) return undefined;
  const face = faces.get(item) ?? JSON.stringify({ ...item, entry: undefined }, withoutText);
  faces.set(item, face);
  return face;
}

function withoutText(key: string, value: unknown): unknown {
  return key === "body" || key === "textFacts" ? undefined : value;
}
