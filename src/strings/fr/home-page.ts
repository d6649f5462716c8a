/** The words of the home page. */
export const HOME_PAGE = {
  featured: "À la une",
  news: "Dernières actualités",
  allNews: "Toutes les actualités",
  coming: "Prochains rendez-vous",
  past: "Derniers rendez-vous",
  nothingComing: "Aucun rendez-vous n’est annoncé pour le moment. Voici les derniers.",
  comingElsewhere: "Voici les derniers. Les prochains sont dans l’agenda.",
  places: "Près de chez vous",
  agenda: "Tout l’agenda",
  entryPoints: "Accès directs",
} as const;
