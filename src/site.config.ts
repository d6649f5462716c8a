import { frenchErrors } from "./schemas/french-errors.ts";
import { siteSchema } from "./schemas/site.ts";
import { HOME_ZONE } from "./site.zone.ts";

/**
 * Who the site is. A fact that nobody gave is `null`: pages leave it out or say whom to ask, and `npm run check` lists it.
 */
export const site = siteSchema.parse(
  {
    url: "https://www.numerique.gouv.fr",
    name: "numerique.gouv.fr",
    tagline: "Actualités et agenda du numérique de l’État",
    description:
      "Les actualités, les communiqués et les rendez-vous de la direction interministérielle du numérique et du programme Transformation numérique des territoires.",
    brand: "state",
    brandLines: ["République", "Française"],
    organization: {
      name: "Direction interministérielle du numérique",
      shortName: "DINUM",
      street: "20 avenue de Ségur",
      postalCode: "75007",
      city: "Paris",
    },
    timeZone: HOME_ZONE,
    languages: ["fr", "en", "de", "es", "it"],
    rooms: ["press", "agenda", "calendar", "topics", "services"],
    kinds: ["article", "press-release", "statement", "interview", "infographic", "video"],
    socialAccounts: [],
    navigation: [
      { label: "Actualités", href: "/actualites/" },
      { label: "Agenda", href: "/agenda/" },
      { label: "Espace presse", href: "/espace-presse/" },
      { label: "Thèmes", href: "/themes/" },
      { label: "Programme TNT", href: "/services/tnt/" },
    ],
    entryPoints: [
      { label: "Agenda", href: "/agenda/", text: "Les rendez-vous à venir et les éditions passées." },
      {
        label: "Espace presse",
        href: "/espace-presse/",
        text: "Les communiqués et les contacts pour les journalistes.",
      },
      { label: "Thèmes", href: "/themes/", text: "Tout ce qui touche à un même sujet." },
      {
        label: "Programme TNT",
        href: "/services/tnt/",
        text: "La transformation numérique des territoires.",
      },
    ],
    translations: {
      en: {
        tagline: "News and events of the State’s digital transformation",
        labels: { Actualités: "News", Agenda: "Events", "Espace presse": "Press room", Thèmes: "Topics" },
      },
    },
    accessibilityAudit: null,
    peertubeHosts: [],
    securityTxtExpires: null,
    facts: {
      publicationDirector: null,
      publicationDirectorRole: null,
      hostName: null,
      hostAddress: null,
      hostPhone: null,
      dataProtectionOfficer: null,
      accessibilityContact: null,
      securityContact: null,
      pressEmail: null,
      pressPhone: null,
      editorPhone: null,
      logData: null,
      logPurpose: null,
      logRetention: null,
      messageRetention: null,
    },
  },
  { error: frenchErrors(siteSchema) },
);
