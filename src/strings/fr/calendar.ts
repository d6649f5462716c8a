/** The words that go into calendar programs and the links that fill them. */
export const CALENDAR = {
  session: (session: string, event: string) => `${session} - ${event}`,
  line: (label: string, value: string) => `${label}\u00A0: ${value}`,
  connection: "Connexion",
} as const;

/** Names of the periods to filter the agenda by. */
export const PERIOD_NAMES = {
  "aujourd-hui": "Aujourd’hui",
  "ce-week-end": "Ce week-end",
  "cette-semaine": "Cette semaine",
  "la-semaine-prochaine": "La semaine prochaine",
  "ce-mois-ci": "Ce mois-ci",
  "le-mois-prochain": "Le mois prochain",
} as const;
