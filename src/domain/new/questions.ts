import type { Answers } from "./answers.ts";
import type { NewKind } from "./kinds.ts";
import type { Question } from "./question.ts";

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
    key: "dates",
    flag: "dates",
    path: "dates",
    label: "Autres dates d’un évènement qui revient, séparées par des virgules",
    example: "2027-01-20, 2027-01-27",
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
    example: "1 place du Modèle",
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
