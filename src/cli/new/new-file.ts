import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { checkEntry } from "../../check/check-entry.ts";
import type { Problem } from "../../check/problem.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { eventAddress, newsAddress, pageAddress } from "../../domain/addresses.ts";
import type { Answer, Answers } from "../../domain/new/answers.ts";
import { entryText } from "../../domain/new/entry-text.ts";
import { collectionOf, type NewKind } from "../../domain/new/kinds.ts";
import { QUESTIONS } from "../../domain/new/questions.ts";
import { dayAt } from "../../domain/time/zone.ts";
import { inventory } from "../../integrations/content/inventory.ts";

export function newFile(content: ContentSource, kind: NewKind, name: string): string {
  return join(content.dir, collectionOf(kind), `${name}.mdx`);
}

export function newAddress(kind: NewKind, name: string): string {
  if (kind === "page") return pageAddress(name);
  return kind === "event" ? eventAddress(name) : newsAddress(name, kind);
}

/** Whether a name is free: no file, no address, no former address, no route of the site has it. */
export function isFreeName(content: ContentSource, kind: NewKind, now: Temporal.Instant) {
  const taken = new Set(
    inventory(content, { now, preview: true }).flatMap(({ address, aliases }) => [
      address,
      ...aliases.map((alias) => alias.replace(/\/?$/, "/")),
    ]),
  );
  return (name: string): boolean => {
    const address = newAddress(kind, name);
    return (
      !existsSync(newFile(content, kind, name)) &&
      !existsSync(join(content.dir, collectionOf(kind), name)) &&
      !taken.has(address) &&
      !isRoute(address)
    );
  };
}

/** Addresses that lists and other pages have, or may have (`page/2/`). */
function isRoute(address: string): boolean {
  const path = address.slice(1, -1);
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last === "page" || globSync([`src/pages/${path}.*`, `src/pages/${path}/**`]).length > 0;
}

/** The problems of an entry that is not written yet, as the check would say them. */
export function newProblems(
  content: ContentSource,
  answers: Answers,
  name: string,
  now: Temporal.Instant,
  draft = true,
): { text: string; problems: Problem[] } {
  const text = entryText(answers, { taxonomies: content.taxonomies, today: dayAt(now), draft });
  const file = newFile(content, answers.kind, name);
  const { problems } = checkEntry(collectionOf(answers.kind), file, text, content);
  return { text, problems: problems.filter(({ severity }) => severity === "error") };
}

/** What is wrong with one answer, the others being taken for good. */
export function answerFault(
  content: ContentSource,
  answers: Partial<Answers> & { kind: NewKind },
  key: Answer,
  now: Temporal.Instant,
): string | undefined {
  const { newsCategories, agendaCategories } = content.taxonomies;
  const term = (answers.kind === "event" ? agendaCategories : newsCategories)[0];
  const whole = { title: "Titre", category: term?.id, start: "2000-01-01", attendance: "online", ...answers };
  const path = QUESTIONS.find((question) => question.key === key)?.path ?? key;
  return newProblems(content, whole, "essai", now).problems.find(
    (problem) => problem.key === path || problem.key.startsWith(`${path}.`),
  )?.message;
}

/** Writes a new file, never over another. @throws Error in French when there is one */
export function writeNew(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new Error(`${file} existe déjà : rien n’a été écrit.`);
    throw error;
  }
}
