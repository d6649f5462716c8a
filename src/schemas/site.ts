import { z } from "astro/zod";
import { placeOfSite } from "../environment.ts";
import { calendarDate } from "./dates.ts";
import { timeZoneName } from "./event/time-zone.ts";
import { field } from "./field.ts";
import { shown } from "./french-errors.ts";
import { NEWS_KINDS } from "./news.ts";
import { LANGUAGES, translated } from "./shared.ts";
import { auditSchema } from "./site/accessibility-audit.ts";
import { ROOMS } from "./site/rooms.ts";
import { siteRules } from "./site/site-rules.ts";
import { email, link, phone, postalCode, sitePath, text, url } from "./text.ts";

/** A fact that only the site’s owner can give: `null` until then, left out of the pages and listed by the check. */
const fact = <T extends z.ZodType>(schema: T) => schema.nullable();

/** The address of a site, read as everything else expects it. */
const place = url.transform((value, context) => {
  const read = placeOfSite(value);
  if (read) return read;
  context.addIssue({
    code: "custom",
    message: `adresse ${shown(value)} ; attendu celle d’un site, sans « ? » ni « # ».`,
  });
  return z.NEVER;
});

const menuLink = z.strictObject({
  label: field(text, "Libellé du lien.", "Agenda"),
  href: field(sitePath, "Adresse dans le site.", "/agenda/"),
});

const siteShape = z.strictObject({
  url: field(
    place,
    "Adresse canonique, avec le dossier du site s’il est dans un.",
    "https://www.exemple.gouv.fr",
  ),
  name: field(text, "Nom du site, à la fin de chaque titre de page.", "exemple.gouv.fr"),
  tagline: field(text, "Ce que fait le site, en une ligne.", "Actualités et agenda de l’agence"),
  description: field(
    text,
    "Présentation pour les moteurs et les fils.",
    "Les actualités et les rendez-vous de l’agence.",
  ),
  brand: field(
    z.enum(["state", "neutral"]),
    "« state » pour un site de l’État : Marianne et bloc-marque. « neutral » pour qui n’y a pas droit.",
    "state",
  ),
  brandLines: field(z.array(text).min(1).max(4), "Bloc-marque, ligne par ligne.", "[République, Française]"),
  organization: z.strictObject({
    name: field(text, "Nom de l’administration.", "Agence d’exemple"),
    shortName: field(text, "Sigle.", "AEX"),
    street: field(text, "Numéro et rue.", "1 place du Modèle"),
    postalCode: field(postalCode, "Code postal.", "75007"),
    city: field(text, "Commune.", "Paris"),
  }),
  timeZone: field(timeZoneName, "Fuseau de l’administration : celui de « site.zone.ts ».", "Indian/Reunion"),
  languages: field(
    z.array(z.enum(LANGUAGES)).refine((codes) => codes.includes("fr"), "« fr » en fait toujours partie."),
    "Langues des entrées.",
    "[fr, en]",
  ),
  rooms: field(
    z.array(z.enum(ROOMS)),
    "Les parties que le site a, à côté des actualités : espace presse (press), agenda, pages de mois (calendar), thèmes (topics), pages de services (services).",
    "[agenda, calendar]",
  ),
  kinds: field(
    z
      .array(z.enum(NEWS_KINDS))
      .refine((kinds) => kinds.includes("article"), "« article » en fait toujours partie."),
    "Les genres d’actualités que le site publie.",
    "[article, interview]",
  ),
  socialAccounts: field(
    z.array(
      z.strictObject({
        label: field(text, "Nom du réseau.", "Mastodon"),
        href: field(url, "Adresse du compte.", "https://social.exemple.gouv.fr/@agence"),
      }),
    ),
    "Comptes de réseaux sociaux, en bas de chaque page.",
    "[]",
  ),
  navigation: field(z.array(menuLink).min(1).max(8), "Menu principal.", "[]"),
  entryPoints: field(
    z.array(menuLink.extend({ text: field(text, "Une phrase.", "Les rendez-vous à venir.") })),
    "Entrées de la page d’accueil.",
    "[]",
  ),
  translations: field(
    translated(
      z.strictObject({
        tagline: field(text, "« tagline » dans cette langue.", "News and events").optional(),
        description: field(text, "« description » dans cette langue.", "News of the State.").optional(),
        labels: field(
          z.record(text, text),
          "Libellés du menu dans cette langue, par leur libellé français.",
          "{ Agenda: Events }",
        ).optional(),
      }),
    ).default({}),
    "Ce que disent les pages dans une autre langue ; ce qui manque y reste en français.",
    "{ en: { tagline: News and events } }",
  ),
  accessibilityAudit: field(
    auditSchema.nullable(),
    "Dernier audit du RGAA ; « null » tant qu’il n’y en a pas : le site est alors déclaré non conforme.",
    "null",
  ),
  peertubeHosts: field(
    z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
    "Serveurs PeerTube dont les vidéos peuvent paraître dans une page, avec l’accord du visiteur.",
    "[tube.exemple.gouv.fr]",
  ),
  securityTxtExpires: field(
    calendarDate.nullable(),
    "Jour jusqu’auquel quelqu’un tient le contact de sécurité pour juste, à moins d’un an : il n’y a pas de security.txt sans lui.",
    "2027-06-30",
  ),
  facts: z.strictObject({
    publicationDirector: fact(text),
    publicationDirectorRole: fact(text),
    hostName: fact(text),
    hostAddress: fact(text),
    hostPhone: fact(phone),
    dataProtectionOfficer: fact(text),
    accessibilityContact: fact(email),
    securityContact: fact(
      z.union([link, email], {
        error: ({ input }) =>
          `trouvé ${shown(input)} ; attendu une adresse électronique, ou une adresse complète (https://…).`,
      }),
    ),
    pressEmail: fact(email),
    pressPhone: fact(phone),
    editorPhone: fact(phone),
    logData: fact(text),
    logPurpose: fact(text),
    logRetention: fact(text),
    messageRetention: fact(text),
  }),
});

/** Who the site is: `site.config.ts` is parsed by this schema. */
export const siteSchema = siteShape.check((context) => {
  for (const fault of siteRules(context.value)) {
    context.issues.push({ code: "custom", input: context.value, ...fault });
  }
});

export type SiteConfig = z.output<typeof siteSchema>;
export type SiteFactName = keyof SiteConfig["facts"];

/** The facts nobody gave yet, by name. */
export function missingFacts({ facts }: SiteConfig): SiteFactName[] {
  return (Object.keys(facts) as SiteFactName[]).filter((name) => facts[name] === null);
}
