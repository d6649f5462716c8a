/** The parts of the site, each with its feeds; `all` is the whole of it. */
export const PARTS = {
  all: "Tout le site",
  news: "Actualités",
  press: "Espace presse",
  agenda: "Agenda",
} as const;

/** The names of the feeds. */
export const FEEDS_WORDS = {
  ...PARTS,
  newsCategory: (label: string) => `Actualités, ${label}`,
  agendaCategory: (label: string) => `Agenda, ${label}`,
  topic: (label: string) => `Thème, ${label}`,
  every: "Tous les fils",
  jsonOf: (part: string) => `, fil «\u00A0${part}\u00A0»`,
  page: {
    title: "Fils d’information",
    description:
      "Être prévenu de chaque publication, sans inscription ni courriel\u00A0: les fils du site, en entier ou par sujet.",
    how: "Copiez l’adresse d’un fil dans un lecteur de fils (RSS ou JSON Feed)\u00A0: chaque publication s’y lit en entier, avec ses images et ses documents.",
    calendarBefore:
      "Pour recevoir les rendez-vous dans un logiciel de calendrier, abonnez-vous plutôt depuis ",
    calendar: "la page de l’agenda",
  },
  groups: {
    parts: "Par rubrique",
    kinds: "Par genre de publication",
    categories: "Par catégorie",
    topics: "Par thème",
  },
  subscribe: (part: string) => `S’abonner au fil «\u00A0${part}\u00A0» (RSS)`,
} as const;
