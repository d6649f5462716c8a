import { plural } from "./plural.ts";

const quoted = (words: string) => `«\u00A0${words}\u00A0»`;

/** The words of the search, apart from the others: the browser loads them on the search page. */
export const SEARCH = {
  quoted,
  title: "Recherche",
  description: "Rechercher dans tout le site, des actualités aux pages.",
  label: "Rechercher",
  loading: "Recherche en cours…",
  prompt: "Saisissez un ou plusieurs mots, ou choisissez un filtre.",
  results: "Résultats",
  count: (count: number, words: string) =>
    `${plural(count, "résultat", "résultats")}${words ? ` pour ${quoted(words)}` : ""}`,
  nothingFor: (words: readonly string[]) =>
    words.length > 0 ? ` — rien pour ${words.map(quoted).join(", ")}` : "",
  onPage: (page: number, total: number) => (page > 1 ? `, page ${page} sur ${total}` : ""),
  none: (words: string) => `Aucun résultat${words ? ` pour ${quoted(words)}` : ""}`,
  noneHint: "Vérifiez l’orthographe, essayez un mot plus général, ou parcourez le site.",
  noneFiltered: "Aucun contenu ne répond à tous vos choix à la fois. Retirez un filtre, ou effacez-les tous.",
  verbatim: (words: string) => `Chercher ${quoted(words)} tel quel`,
  near: "Essayez plutôt\u00A0:",
  topics: "Ou parcourez un thème\u00A0:",
  /** The title of the page: what is searched, where one is in the results, and by what they are narrowed. */
  pageTitle: (words: string, page: number, choices: readonly string[], title: string) =>
    [
      [words && quoted(words), ...choices].filter(Boolean).join(", "),
      ...(page > 1 ? [`page ${page}`] : []),
      title,
    ].join(" - "),
  error: "La recherche ne répond pas",
  errorHint: "Vérifiez votre connexion, puis réessayez. Vous pouvez aussi parcourir le site ci-dessous.",
  retry: "Réessayer",
  noScript: "La recherche a besoin de JavaScript, qui n’est pas actif dans votre navigateur.",
  noScriptHint:
    "Vos mots restent dans l’adresse de cette page, après «\u00A0q=\u00A0». Voici d’autres chemins\u00A0: les derniers contenus publiés, puis les rubriques du site.",
  latestNews: "Dernières actualités",
  nextEvents: "Prochains rendez-vous",
  dated: (title: string, date: string) => `${title} (${date})`,
  browse: "Parcourir le site",
  result: "Résultat",
  inPage: "Dans la page",
  inDocument: (title: string, page?: number) =>
    `Dans le document ${quoted(title)}${page ? `, page\u00A0${page}` : ""}`,
  pages: "Pages de résultats",
  sort: "Trier par",
  filters: "Filtrer les résultats",
  filtersTitle: "Filtrer",
  showFilters: (count: number) => `Filtrer les résultats${count > 0 ? ` (${count})` : ""}`,
  showResults: (count?: number) => `Voir les résultats${count === undefined ? "" : ` (${count})`}`,
  noValue: "Aucun choix ne donne de résultat.",
  choices: "Filtres choisis",
  dismiss: (label: string) => `Retirer le filtre ${label}`,
  clear: "Tout effacer",
  dates: "Dates",
  period: "Période",
  anyPeriod: "Toutes les dates",
  from: "À partir du",
  to: "Jusqu’au",
  fromDay: (day: string) => `À partir du ${day}`,
  toDay: (day: string) => `Jusqu’au ${day}`,
  month: "Mois",
  anyMonth: "Tous les mois",
  filterNames: {
    type: "Type de contenu",
    kind: "Genre",
    category: "Catégorie",
    topic: "Thème",
    attendance: "Participation",
    place: "Commune",
    year: "Année",
  },
} as const;

/** Names of the periods to narrow a search by. */
export const SEARCH_PERIOD_NAMES = {
  upcoming: "À venir",
  "this-month": "Ce mois-ci",
  past: "Passés",
} as const;

/** Names of the orders of results. */
export const SEARCH_SORT_NAMES = {
  relevance: "Pertinence",
  newest: "Plus récents",
  "event-date": "Date de l’évènement",
} as const;
