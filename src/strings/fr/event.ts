import { plural } from "./plural.ts";

/** The words of the page of an event. */
export const EVENT = {
  head: "L’essentiel",
  facts: "Informations pratiques",
  when: "Quand",
  where: "Où",
  online: "À distance",
  attendance: "Participation",
  access: "Comment venir",
  audience: "Public",
  price: "Tarif",
  free: "Gratuit",
  registration: "Inscription",
  register: "S’inscrire",
  registrationRequired: "Inscription obligatoire",
  registrationOptional: "Inscription possible",
  registrationUntil: (date: string) => `jusqu’au ${date}`,
  confirmBefore: (date: string) => `Venue à confirmer avant le ${date}`,
  midnight: "minuit",
  registrationState: {
    opening: (from: string, until: string | undefined) =>
      `Les inscriptions ouvrent le ${from}${until ? `, jusqu’au ${until}` : ""}.`,
    full: "C’est complet\u00A0: il n’y a plus de place.",
    closed: (date: string) => `Les inscriptions sont closes\u00A0: elles ont fermé le ${date}.`,
    over: "L’évènement est passé\u00A0: les inscriptions sont closes.",
    cancelled: "L’évènement est annulé\u00A0: les inscriptions sont closes.",
    postponed: "L’évènement est reporté\u00A0: les inscriptions sont suspendues.",
    closingSoon: (date: string) => `Plus que quelques jours\u00A0: les inscriptions ferment le ${date}.`,
    closingToday: (hour: string) => `Dernier jour\u00A0: les inscriptions ferment aujourd’hui à ${hour}.`,
  },
  organizers: "Organisation",
  contact: "Contact",
  programme: "Programme",
  speakers: "Intervenants",
  series: "Série",
  inSeries: (label: string, count: number, edition: number | undefined) => {
    const place = edition ? `, dont celle-ci est la ${edition}${edition === 1 ? "re" : "e"}` : "";
    return `${label}\u00A0: ${plural(count, "édition", "éditions")}${place}.`;
  },
  past: "Passé",
  today: "Aujourd’hui",
  full: "Complet",
  dates: (count: number, days: string) => `${plural(count, "date", "dates")}, ${days}`,
  allDates: "Toutes les dates",
  pastDates: (count: number) => plural(count, "date passée", "dates passées"),
  onDay: (date: string) => `le ${date}`,
  others: (count: number) => `et ${plural(count, "autre date", "autres dates")}`,
  previously: (date: string) => `Prévu auparavant\u00A0: ${date}.`,
  replay: "Revoir l’évènement",
  papers: "Autour de l’évènement",
  name: "Évènement",
  pressRelease: "Communiqué de presse",
  statement: "Déclaration",
  recap: "Compte rendu",
  readRecap: "Lire le compte rendu",
  otherEditions: "Les autres éditions",
  openOnline: "Rejoindre en ligne",
  map: "Voir sur une carte",
} as const;

/** The words of the links to a calendar. */
export const ADD_TO_CALENDAR = {
  title: "Ajouter à mon calendrier",
  file: "Fichier de calendrier (.ics)",
  allDates: "Toutes les dates (.ics)",
  google: "Google Agenda",
  outlook: "Outlook.com",
  office: "Outlook (Microsoft 365)",
  session: (title: string) => `Ajouter «\u00A0${title}\u00A0» à mon calendrier`,
  short: "Ajouter à mon calendrier",
} as const;
