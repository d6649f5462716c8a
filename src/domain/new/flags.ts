import { ATTENDANCE_MODES, type AttendanceMode } from "../../schemas/event/programme.ts";
import { suggestion } from "../../schemas/french-errors.ts";
import { ATTENDANCE_NAMES } from "../../strings/fr/names.ts";
import { fold } from "../text/fold.ts";
import type { Answer, Answers } from "./answers.ts";
import { kindName, kindOf, NEW_KINDS, type NewKind } from "./kinds.ts";
import type { Question } from "./question.ts";
import { QUESTIONS, questionsFor } from "./questions.ts";

/** What was wrong in a command line, in French. */
export class UsageError extends Error {}

export interface Flags {
  answers: Partial<Answers>;
  /** Name of the file, when it is imposed. */
  slug: string | undefined;
  /** A text written elsewhere, to bring over: the path of its file. */
  from: string | undefined;
  publish: boolean;
  dryRun: boolean;
  help: boolean;
}

const SWITCHES = ["publish", "dry-run", "help"] as const;
const VALUES = ["kind", ...QUESTIONS.map(({ flag }) => flag), "slug", "from"];

/** Reads a command line. @throws UsageError for an unknown flag, a missing value, a word that has no flag */
export function readFlags(argv: readonly string[]): Flags {
  const given = new Map<string, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const [, name = "", value] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(argv[index] ?? "") ?? [];
    const flag = name === "h" ? "help" : name;
    if (!argv[index]?.startsWith("-"))
      throw new UsageError(
        `« ${argv[index]} » n’a pas d’option. Un texte de plusieurs mots s’écrit entre guillemets : --title "Journée des archives".`,
      );
    if (SWITCHES.some((name) => name === flag)) given.set(flag, "");
    else if (VALUES.includes(flag)) given.set(flag, value ?? valueAfter(argv, index++, flag));
    else throw new UsageError(`option inconnue « --${name} ». ${suggestFlag(name)}`);
  }
  return { ...readAnswers(given), slug: given.get("slug"), from: given.get("from"), ...switches(given) };
}

function switches(given: ReadonlyMap<string, string>) {
  return { publish: given.has("publish"), dryRun: given.has("dry-run"), help: given.has("help") };
}

function valueAfter(argv: readonly string[], index: number, flag: string): string {
  const next = argv[index + 1];
  if (next !== undefined && !/^--[a-z]/.test(next)) return next;
  throw new UsageError(`--${flag} attend une valeur, par exemple --${flag} "${exampleOf(flag)}".`);
}

function exampleOf(flag: string): string {
  if (flag === "kind") return "event";
  if (flag === "from") return "texte.docx";
  return QUESTIONS.find((question) => question.flag === flag)?.example ?? "journee-des-archives";
}

function suggestFlag(name: string): string {
  return suggestion(name, [...VALUES, ...SWITCHES]).replaceAll(/« ([a-z-]+) »/g, "« --$1 »");
}

function readAnswers(given: ReadonlyMap<string, string>): { answers: Partial<Answers> } {
  const answers: Partial<Answers> = {};
  for (const { flag, key } of QUESTIONS) {
    const value = given.get(flag);
    if (value !== undefined) answers[key] = readAnswer(key, value);
  }
  const kind = given.get("kind");
  if (kind !== undefined) answers.kind = readKind(kind);
  return { answers };
}

/** The kind a word means. @throws UsageError with the nearest kind */
export function readKind(word: string): NewKind {
  const kind = kindOf(word);
  if (kind) return kind;
  const near = suggestion(word, NEW_KINDS.map(kindName));
  throw new UsageError(
    `genre inconnu « ${word} ». ${near.startsWith("Vouliez") ? near : `Genres possibles : ${kindChoices()}.`}`,
  );
}

/** An answer as the schema wants it: the way of taking part may be said in French. */
export function readAnswer(key: Answer, value: string): string {
  if (key !== "attendance") return value;
  const isMeant = (mode: AttendanceMode) => fold(ATTENDANCE_NAMES[mode]) === fold(value);
  return ATTENDANCE_MODES.find(isMeant) ?? value;
}

/** « event (évènement), article (actualité)… » */
export function kindChoices(): string {
  return NEW_KINDS.map((kind) => `${kind} (${kindName(kind).toLowerCase()})`).join(", ");
}

/** The questions that must be answered and are not. */
export function missingAnswers(answers: Partial<Answers>): Question[] {
  const { kind } = answers;
  if (kind === undefined) return [];
  return questionsFor({ ...answers, kind }).filter(({ required, key }) => required && !answers[key]?.trim());
}
