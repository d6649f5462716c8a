/** The names of the feeds. */
export const FEEDS_WORDS = {
  all: "Actualités et agenda",
  news: "Actualités",
  press: "Espace presse",
  agenda: "Agenda",
  title: (site: string, part: string) => `${site} - ${part}`,
  subscribe: (part: string) => `S’abonner au fil «\u00A0${part}\u00A0» (RSS)`,
} as const;
