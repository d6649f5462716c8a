import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { checkEntry } from "../../../../src/check/check-entry.ts";
import { type ContentSource, openContent } from "../../../../src/check/source/content-folder.ts";
import { eventAddress } from "../../../../src/domain/addresses.ts";
import type { AgendaEvent, AgendaSite } from "../../../../src/domain/agenda/event.ts";
import { standingAt } from "../../../../src/domain/agenda/occurrences.ts";
import { type AgendaData, agendaSchema } from "../../../../src/schemas/event/agenda.ts";
import { TOOLS } from "../../../helpers/content/schemas.ts";

export const SITE: AgendaSite = {
  url: "https://exemple.gouv.fr",
  uidHost: "exemple.gouv.fr",
  name: "exemple.gouv.fr",
  organization: { name: "Ministère de l’Exemple", shortName: "ME" },
};

const schema = agendaSchema(TOOLS);

const MINIMAL = {
  title: "Atelier d’exemple",
  summary: "Un **atelier** pour les agents.",
  category: "Atelier",
  publishedAt: "2024-05-28 15:48",
  start: "2024-06-20 09:00",
  end: "2024-06-20 18:30",
  attendance: "onsite",
  location: {
    name: "Salle du Modèle",
    street: "1 place du Modèle",
    postalCode: "99000",
    city: "Villexemple",
  },
};

/**
 * An event from front matter as an editor writes it, over a minimal one: the real schema reads it.
 *
 * @param now where an event of several dates stands: before any, unless said
 */
export function eventOf(
  frontMatter: Record<string, unknown> = {},
  id = "atelier-d-exemple",
  now?: Temporal.Instant,
): AgendaEvent {
  const { start, end, ...undated } = MINIMAL;
  const merged = { ...("dates" in frontMatter ? undated : { ...undated, start, end }), ...frontMatter };
  const given = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return fromData(id, schema.parse(given), TOOLS.taxonomies, now);
}

/** The data alone of `eventOf`. */
export function dataOf(frontMatter: Record<string, unknown> = {}): AgendaData {
  return eventOf(frontMatter).data;
}

/** Every event of a content folder. */
export function eventsOf(folder: "src/content" | "tests/fixtures/site"): AgendaEvent[] {
  const content = openContent(folder);
  return globSync("*.mdx", { cwd: join(content.dir, "agenda") })
    .sort()
    .map((file) => {
      const path = join(content.dir, "agenda", file);
      const { parsed, problems } = checkEntry("agenda", path, readFileSync(path, "utf8"), content);
      if (parsed === undefined) throw new Error(`${path}: ${problems.map((p) => p.message).join(" ; ")}`);
      return fromData(file.replace(/\.mdx$/, ""), parsed as AgendaData, content.taxonomies);
    });
}

function fromData(
  id: string,
  data: AgendaData,
  taxonomies: ContentSource["taxonomies"],
  now: Temporal.Instant = at("2024-01-01T00:00:00Z"),
): AgendaEvent {
  const { agendaCategories, tags, series } = taxonomies;
  const category = agendaCategories.find((one) => one.id === data.category);
  if (!category) throw new Error(`${id}: no category ${data.category}`);
  return {
    id,
    href: eventAddress(id),
    ...standingAt(data, now),
    category,
    tags: tags.filter((one) => data.tags.includes(one.id)),
    series: series.find((one) => one.id === data.series),
  };
}

/** An instant, from ISO 8601. */
export function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}
