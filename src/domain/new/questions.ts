import type { Answer, Answers } from "./answers.ts";
import type { NewKind } from "./kinds.ts";

/** A question: its flag, the key of the front matter it fills, its words. */
export interface Question {
  key: Answer;
  /** Name of the flag, without hyphens. */
  flag: string;
  /** Path of the key in the front matter, dotted. */
  path: string;
  /** The question, in French, without a question mark. */
  label: string;
  example: string;
  /** The entry cannot be written without an answer. */
  required?: boolean;
  /** Kinds the question is for; every kind by default. */
  for?: (kind: NewKind) => boolean;
  /** Never asked: a flag gives it. */
  flagOnly?: boolean;
  /** Asked only when the answers so far call for it; always by default. */
  when?: (answers: Partial<Answers>) => boolean;
}

const isEvent = (kind: NewKind) => kind === "event";
const isDated = (kind: NewKind) => kind !== "page";
const onSite = ({ attendance }: Partial<Answers>) => attendance !== "online";
const remote = ({ attendance }: Partial<Answers>) => attendance === "online" || attendance === "hybrid";

/** Every question, in the order of the front matter. */
export const QUESTIONS: readonly Question[] = [
  {
    key: "title",
    flag: "title",
    path: "title",
    label: "Titre",
    example: "Journée des archives",
    required: true,
  },
  {
    key: "summary",
    flag: "summary",
    path: "summary",
    label: "Chapeau, en deux ou trois phrases",
    example: "Une journée pour découvrir les archives.",
  },
  {
    key: "category",
    flag: "category",
    path: "category",
    label: "Catégorie",
    example: "Rencontre",
    required: true,
    for: isDated,
  },
  {
    key: "tags",
    flag: "tags",
    path: "tags",
    label: "Thèmes, séparés par des virgules",
    example: "Données ouvertes, Design",
    for: isDated,
  },
  {
    key: "start",
    flag: "start",
    path: "start",
    label: "Début, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM",
    example: "2027-01-13 09:30",
    required: true,
    for: isEvent,
  },
  {
    key: "end",
    flag: "end",
    path: "end",
    label: "Fin, écrite comme le début",
    example: "2027-01-13 17:00",
    for: isEvent,
  },
  {
    key: "attendance",
    flag: "attendance",
    path: "attendance",
    label: "Participation",
    example: "hybrid",
    required: true,
    for: isEvent,
  },
  {
    key: "place",
    flag: "place",
    path: "location.name",
    label: "Nom du lieu",
    example: "Salle Exemple",
    required: true,
    for: isEvent,
    when: onSite,
  },
  {
    key: "street",
    flag: "street",
    path: "location.street",
    label: "Numéro et rue",
    example: "20 avenue de Ségur",
    for: isEvent,
    when: onSite,
  },
  {
    key: "postalCode",
    flag: "postal-code",
    path: "location.postalCode",
    label: "Code postal",
    example: "75007",
    for: isEvent,
    when: onSite,
  },
  {
    key: "city",
    flag: "city",
    path: "location.city",
    label: "Commune",
    example: "Paris",
    required: true,
    for: isEvent,
    when: onSite,
  },
  {
    key: "online",
    flag: "online",
    path: "online.url",
    label: "Adresse de la visioconférence, si elle est publique",
    example: "https://visio.exemple.gouv.fr/salle",
    for: isEvent,
    when: remote,
  },
  {
    key: "registration",
    flag: "registration",
    path: "registration.url",
    label: "Adresse du formulaire d’inscription",
    example: "https://exemple.gouv.fr/inscription",
    for: isEvent,
  },
  {
    key: "publishedAt",
    flag: "published-at",
    path: "publishedAt",
    label: "Publication, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM",
    example: "2027-01-04",
    for: isDated,
  },
  { key: "lang", flag: "lang", path: "lang", label: "Langue", example: "en", flagOnly: true },
];

/** The questions for what has been answered so far. */
export function questionsFor(answers: Partial<Answers> & { kind: NewKind }): Question[] {
  return QUESTIONS.filter(
    (question) => (question.for?.(answers.kind) ?? true) && (question.when?.(answers) ?? true),
  );
}

/** The words of a question inside a sentence. @example inSentence("Début, AAAA") // => "début, AAAA" */
export function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
