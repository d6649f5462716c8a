import { plural } from "./plural.ts";

/** The words of the pages of themes. */
export const TOPICS = {
  title: "Thèmes",
  description: "Tous les thèmes du site, avec leurs actualités et leurs rendez-vous.",
  topic: (label: string) => `Thème\u00A0: ${label}`,
  topicDescription: (label: string) =>
    `Les actualités et les rendez-vous sur le thème «\u00A0${label}\u00A0».`,
  count: (news: number, events: number) =>
    [
      news > 0 && plural(news, "actualité", "actualités"),
      events > 0 && plural(events, "rendez-vous", "rendez-vous"),
    ]
      .filter(Boolean)
      .join(", "),
  news: "Actualités",
  events: "Rendez-vous",
  empty: "Aucun contenu n’a encore de thème.",
} as const;
