/** Ten events that try every output, as an editor could write them: the front matter over a minimal one. */
export const HOSTILE: Readonly<Record<string, Record<string, unknown>>> = {
  "balises-et-signes": {
    title: "R&D <b>« ouverte »</b> ]]> ; , \\n — 100 % 🎉",
    organizers: [{ name: "A & B, C ; D", url: "https://exemple.gouv.fr/a?b=1&c=2" }, { name: "<i>E</i>" }],
    contact: { name: "Camille Exemple", email: "camille@exemple.gouv.fr" },
    registration: { url: "https://exemple.gouv.fr/i?a=1&b=2", closesAt: "2024-06-07 09:00" },
  },
  "auckland-minuit": {
    start: "2024-06-20 00:30",
    end: "2024-06-20 02:00",
    timeZone: "Pacific/Auckland",
    registration: { url: "https://exemple.gouv.fr/i", required: true, closesAt: "2024-06-15 00:00" },
  },
  "cayenne-soir": {
    start: "2024-06-20 21:00",
    end: "2024-06-20 23:30",
    timeZone: "America/Cayenne",
    registration: { url: "https://exemple.gouv.fr/i", opensAt: "2024-06-01 09:00", closesAt: "2024-06-20" },
  },
  "sans-fin": { end: undefined, registration: { required: true } },
  "jours-entiers": {
    start: "2024-06-28",
    end: "2024-07-02",
    registration: { url: "/inscription/", opensAt: "2024-06-10", closesAt: "2024-06-10" },
  },
  "complet-et-passe": {
    registration: {
      url: "https://exemple.gouv.fr/i",
      full: true,
      closesAt: "2024-06-14",
      opensAt: "2024-06-01",
    },
  },
  "annule-avec-formulaires": {
    status: "cancelled",
    statusNote: "La salle est fermée.",
    online: { url: "https://visio.exemple.gouv.fr/a" },
    attendance: "hybrid",
    registration: {
      url: "https://exemple.gouv.fr/i",
      otherUrls: ["https://exemple.gouv.fr/j"],
      required: true,
    },
    practicalInfo: [
      { label: "Formulaire", content: "Réserver", link: "https://exemple.gouv.fr/i/" },
      { label: "À distance", content: "Réserver", link: "https://exemple.gouv.fr/j#haut" },
    ],
  },
  "reporte-apres-cloture": {
    status: "postponed",
    registration: { url: "https://exemple.gouv.fr/i", closesAt: "2024-06-03", confirmBefore: "2024-06-02" },
  },
  "passe-en-ligne": {
    status: "moved-online",
    attendance: "online",
    location: undefined,
    online: { platform: "Visio" },
    registration: { url: "https://exemple.gouv.fr/i", confirmBefore: "2024-06-06" },
    practicalInfo: [{ label: "Places", content: "Réserver", link: "https://exemple.gouv.fr/i" }],
  },
  "heure-d-hiver": {
    status: "rescheduled",
    previousStart: "2024-10-20 09:00",
    start: "2024-10-26 20:00",
    end: "2024-10-27 08:00",
    organizers: [{ name: "Commune" }],
    registration: {
      url: "https://exemple.gouv.fr/i",
      opensAt: "2024-10-01 08:30",
      closesAt: "2024-10-27 00:00",
    },
  },
};
