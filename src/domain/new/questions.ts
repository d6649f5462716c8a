import type { Answer, Answers } from "./answers.ts";
import type { NewKind } from "./kinds.ts";
import type { Question } from "./question.ts";

const isEvent = (kind: NewKind) => kind === "event";
const isDated = (kind: NewKind) => kind !== "page";
const onSite = ({ attendance }: Partial<Answers>) => attendance !== "online";
const remote = ({ attendance }: Partial<Answers>) => attendance === "online" || attendance === "hybrid";

/** The questions by what they ask, in the order of the front matter; the path is that of the same key unless said. */
const ASKED: Readonly<Record<Answer, Omit<Question, "key" | "flag" | "path"> & { path?: string }>> = {
  title: {
    label: "Titre",
    example: "Journée des archives",
    required: true,
  },
  summary: {
    label: "Chapeau, en deux ou trois phrases",
    example: "Une journée pour découvrir les archives.",
  },
  category: {
    label: "Catégorie",
    example: "Rencontre",
    required: true,
    for: isDated,
  },
  tags: {
    label: "Thèmes, séparés par des virgules",
    example: "Données ouvertes, Design",
    for: isDated,
  },
  start: {
    label: "Début, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM",
    example: "2027-01-13 09:30",
    required: true,
    for: isEvent,
  },
  end: {
    label: "Fin, écrite comme le début",
    example: "2027-01-13 17:00",
    for: isEvent,
  },
  dates: {
    label: "Autres dates d’un évènement qui revient, séparées par des virgules",
    example: "2027-01-20, 2027-01-27",
    for: isEvent,
  },
  attendance: {
    label: "Participation",
    example: "hybrid",
    required: true,
    for: isEvent,
  },
  place: {
    path: "location.name",
    label: "Nom du lieu",
    example: "Salle Exemple",
    required: true,
    for: isEvent,
    when: onSite,
  },
  street: {
    path: "location.street",
    label: "Numéro et rue",
    example: "1 place du Modèle",
    for: isEvent,
    when: onSite,
  },
  postalCode: {
    path: "location.postalCode",
    label: "Code postal",
    example: "75007",
    for: isEvent,
    when: onSite,
  },
  city: {
    path: "location.city",
    label: "Commune",
    example: "Paris",
    required: true,
    for: isEvent,
    when: onSite,
  },
  online: {
    path: "online.url",
    label: "Adresse de la visioconférence, si elle est publique",
    example: "https://visio.exemple.gouv.fr/salle",
    for: isEvent,
    when: remote,
  },
  registration: {
    path: "registration.url",
    label: "Adresse du formulaire d’inscription",
    example: "https://exemple.gouv.fr/inscription",
    for: isEvent,
  },
  publishedAt: {
    label: "Publication, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM",
    example: "2027-01-04",
    for: isDated,
  },
  lang: { label: "Langue", example: "en", flagOnly: true },
};

export const QUESTIONS: readonly Question[] = Object.entries(ASKED).map(([key, question]) => ({
  path: key,
  ...question,
  key: key as Answer,
  flag: key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
}));

/** The questions for what has been answered so far. */
export function questionsFor(answers: Partial<Answers> & { kind: NewKind }): Question[] {
  return QUESTIONS.filter(
    (question) => (question.for?.(answers.kind) ?? true) && (question.when?.(answers) ?? true),
  );
}
