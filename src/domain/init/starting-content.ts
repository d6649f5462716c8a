import { stringify } from "yaml";
import { entryText } from "../new/entry-text.ts";
import { collectionOf, kindName, type NewKind, offeredKinds } from "../new/kinds.ts";
import { formatDate } from "../text/format-date.ts";
import { slugOf } from "../text/slug.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { SERVICE_PAGE } from "./navigation.ts";
import type { Draft } from "./question.ts";

/** Days from the start of a site to its first event. */
const SOON = 30;

const TEXT = `Ce texte montre où s’écrit une entrée et comment elle paraît. Remplacez-le, ou retirez le fichier.

## Un titre de partie

Un paragraphe dit une idée. Le guide de rédaction explique chaque composant.
`;

/** The files of the lists of a new site, by their paths in the content folder. */
export function listFiles({
  config,
  newsCategories,
  agendaCategories,
  topics,
}: Draft): Record<string, string> {
  const terms = (labels: readonly string[]) => yaml(labels.map((label) => ({ id: slugOf(label), label })));
  const { name, shortName } = config.organization;
  const acronym = /^[\p{Lu}\p{N}]{2,12}$/u.test(shortName) ? [{ acronym: shortName, meaning: name }] : [];
  return {
    "addresses.yaml": yaml({ gone: [] }),
    "taxonomies/news-categories.yaml": terms(newsCategories),
    "taxonomies/agenda-categories.yaml": terms(agendaCategories),
    "taxonomies/tags.yaml": terms(topics),
    "taxonomies/series.yaml": yaml([]),
    "taxonomies/acronyms.yaml": yaml(acronym),
  };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** One entry of each kind that a new site publishes, on view from its first day, by paths in the content folder. */
export function exampleFiles(draft: Draft, today: CalendarDate): Record<string, string> {
  const kinds = offeredKinds(draft.config).filter(
    (kind) => kind !== "page" || draft.config.rooms.includes("services"),
  );
  return Object.fromEntries(
    kinds.map((kind) => {
      const name = kind === "page" ? SERVICE_PAGE : `exemple-${slugOf(kindName(kind))}`;
      return [`${collectionOf(kind)}/${name}.mdx`, exampleText(kind, draft, today)];
    }),
  );
}

function exampleText(kind: NewKind, { config, ...lists }: Draft, today: CalendarDate): string {
  const { street, postalCode, city } = config.organization;
  const terms = (labels: readonly string[]) =>
    labels.map((label) => ({ id: slugOf(label), label, variants: [] }));
  const taxonomies = {
    newsCategories: terms(lists.newsCategories),
    agendaCategories: terms(lists.agendaCategories),
    tags: terms(lists.topics),
    series: [],
  };
  const day = addDays(today, SOON);
  const answers = {
    kind,
    title: `Exemple\u00A0: ${kindName(kind).toLowerCase()}`,
    summary: `Un exemple (${kindName(kind).toLowerCase()})\u00A0: deux ou trois phrases disent ici ce qu’il faut retenir.`,
    category: kind === "event" ? lists.agendaCategories[0] : lists.newsCategories[0],
    tags: lists.topics[0],
    ...(kind === "event" && {
      start: `${day} 10:00`,
      end: `${day} 12:00`,
      attendance: "onsite",
      place: "Salle de réunion",
      street,
      postalCode,
      city,
    }),
  };
  const text = entryText(answers, { taxonomies, today, draft: false });
  return text.replace(/(?<=\n---\n\n)[\s\S]*$/, () => TEXT);
}

/** What legal pages say of events on the way. */
const OF_THE_AGENDA = [
  /, notamment vers les formulaires d’inscription aux évènements,/,
  /(?<=Les articles) et l’agenda/,
];

/**
 * A legal page of the present site for another: of its day, without what it has no room for.
 *
 * @param text the page, whose facts are those of the configuration
 */
export function legalPage(text: string, { config: { brand, rooms } }: Draft, today: CalendarDate): string {
  const part = (heading: string) => new RegExp(`^## ${heading}\\n[\\s\\S]*?(?=^## )`, "m");
  const lost = [
    ...(brand === "state" ? [] : [part("Identité visuelle de l’État")]),
    ...(rooms.includes("press") ? [] : [part("Contact presse")]),
    ...(rooms.includes("agenda") ? [] : [part("Les inscriptions aux évènements"), ...OF_THE_AGENDA]),
  ];
  return lost
    .reduce((page, words) => page.replace(words, ""), text)
    .replace(/^updatedAt: .*$/m, `updatedAt: ${today}`)
    .replace(/(?<=déclaration a été établie le ).*(?=\.$)/m, formatDate(today));
}
