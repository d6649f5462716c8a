import { Document } from "yaml";
import { findTerm, type Taxonomies, type Term } from "../taxonomy/term.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Answers } from "./answers.ts";
import { collectionOf, kindNames } from "./kinds.ts";
import { repeated } from "./repeated.ts";

interface Surroundings {
  taxonomies: Taxonomies;
  today: CalendarDate;
  /** Left unfinished, out of the public site. */
  draft: boolean;
}

const SUMMARY = "À compléter : deux ou trois phrases qui disent l’essentiel.";
const BODIES = {
  news: "À compléter : le texte, en commençant par le plus important.",
  agenda: "À compléter : ce que les participants vont y faire, et pourquoi venir.",
  pages: "À compléter : le texte de la page.",
};
const PUBLISH = " Retirez cette ligne quand la page est prête : elle sera publiée.";
const MORE = " Les autres champs (image, fichiers, programme…) : docs/champs.md";

/** One line of text: what is typed at a prompt or pasted may hold more. */
function line(value: string | undefined): string | undefined {
  return (
    value
      ?.normalize("NFC")
      .replaceAll(/[\s\p{Cc}]+/gu, " ")
      .trim() || undefined
  );
}

/**
 * The whole file of a new entry: its front matter, quoted by the YAML library where YAML needs it, and a
 * body to replace. What nobody answered and the schema wants says « à compléter », which the check lists.
 */
export function entryText(answers: Answers, { taxonomies, today, draft }: Surroundings): string {
  const collection = collectionOf(answers.kind);
  const data = {
    title: line(answers.title),
    summary: line(answers.summary) ?? SUMMARY,
    ...(collection === "pages" ? {} : datedFields(answers, taxonomies, today)),
    ...(collection === "agenda" ? eventFields(answers) : {}),
    ...(line(answers.lang) === undefined || answers.lang === "fr" ? {} : { lang: answers.lang }),
    ...(draft ? { draft: true } : {}),
  };
  const document = new Document(withoutGaps(data));
  document.commentBefore = `${MORE}`;
  if (draft) document.comment = PUBLISH;
  const yaml = document.toString({ lineWidth: 0 }).replace(/^(draft: true)\n+#(.*)$/m, "$1 #$2");
  return `---\n${yaml.replace(/\n+$/, "")}\n---\n\n${BODIES[collection]}\n`;
}

function datedFields(answers: Answers, taxonomies: Taxonomies, today: CalendarDate) {
  const event = answers.kind === "event";
  const tags = listed(answers.tags);
  return {
    ...(event || answers.kind === "article" ? {} : { kind: answers.kind }),
    category: labelOf(
      event ? taxonomies.agendaCategories : taxonomies.newsCategories,
      line(answers.category),
    ),
    tags: tags.length > 0 ? tags.map((tag) => labelOf(taxonomies.tags, tag)) : undefined,
    publishedAt: line(answers.publishedAt) ?? today,
  };
}

/** Several answers in one. */
function listed(value: string | undefined): string[] {
  return (line(value) ?? "").split(/\s*[,;]\s*/).filter((one) => one !== "");
}

function eventFields(answers: Answers) {
  const first = { start: line(answers.start), end: line(answers.end) };
  const others = listed(answers.dates);
  const location = withoutGaps({
    name: line(answers.place),
    street: line(answers.street),
    postalCode: line(answers.postalCode),
    city: line(answers.city),
  });
  return {
    ...(others.length > 0 ? { dates: repeated(first, others).map(withoutGaps) } : first),
    attendance: line(answers.attendance),
    location: Object.keys(location).length > 0 ? location : undefined,
    online: answers.online ? { url: line(answers.online) } : undefined,
    registration: answers.registration ? { url: line(answers.registration) } : undefined,
  };
}

/** The category that comes to mind for a kind: the one that has its name. */
export function usualCategory({ newsCategories }: Taxonomies, kind: Answers["kind"]): Term | undefined {
  if (collectionOf(kind) !== "news") return undefined;
  const found = kindNames(kind).map((name) => findTerm(newsCategories, name));
  return found.find((term) => term !== undefined);
}

/** Terms are written with their label, whatever spelling was typed; an unknown one is left for the check. */
function labelOf(terms: readonly Term[], typed: string | undefined): string | undefined {
  return typed === undefined ? undefined : (findTerm(terms, typed)?.label ?? typed);
}

function withoutGaps(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
