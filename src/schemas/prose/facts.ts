import { z } from "astro/zod";
import { endsSoonAfter } from "../../domain/time/session-hours.ts";
import { localTime } from "../dates.ts";
import { SESSION_FORMATS } from "../event/programme.ts";
import { field } from "../field.ts";
import { AUDIT_PARTS } from "../site/accessibility-audit.ts";
import { ECODESIGN_PARTS } from "../site/ecodesign-parts.ts";
import { siteSchema } from "../site.ts";
import { text } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** The names of the facts of the site, with what it is sure to say: who publishes it, and where. */
const FACT_NAMES = ["organization", "postalAddress", ...Object.keys(siteSchema.shape.facts.shape)] as const;

/** Facts in a row: figures, hours, what the site says of itself. */
export const FACTS = {
  KeyFigures: {
    title: "Chiffres clés",
    description: "Deux à quatre chiffres en grand, chacun avec ce qu’il compte.",
    props: z.strictObject({}),
    slot: { kind: ["KeyFigure"], description: "Un <KeyFigure> par chiffre." },
    example: `<KeyFigures>

<KeyFigure value="90 M€">engagés en trois ans</KeyFigure>

<KeyFigure value="87 %">de personnes satisfaites</KeyFigure>

</KeyFigures>`,
    bad: `<KeyFigures>

90 M€ engagés en trois ans

</KeyFigures>`,
  },
  KeyFigure: {
    title: "Chiffre clé",
    description: "Un chiffre, dans un <KeyFigures>.",
    props: z.strictObject({
      value: field(text, "Le chiffre, avec son unité.", "90 M€"),
    }),
    slot: { kind: "words", description: "Ce que compte le chiffre." },
    inside: "KeyFigures",
    example: `<KeyFigures>

<KeyFigure value="3 200">collectivités soutenues</KeyFigure>

</KeyFigures>`,
    bad: `<KeyFigure value="3 200">collectivités soutenues</KeyFigure>`,
  },
  Programme: {
    title: "Programme",
    description:
      "Le déroulé d’une journée, heure par heure. Dans un évènement de l’agenda, écrivez plutôt le champ « programme » de l’en-tête : il donne aussi les calendriers.",
    props: z.strictObject({}),
    slot: { kind: ["Session"], description: "Une <Session> par séquence." },
    example: `<Programme>

<Session start="09:30" end="10:00" title="Accueil" format="welcome" />

<Session start="10:00" end="11:30" title="Ce que disent les usagers" format="round-table" speakers="Camille Exemple, Claude Témoin">

Trois communes racontent leur premier guichet commun.

</Session>

</Programme>`,
    bad: `<Programme>

<Session start="9h30" title="Accueil" />

</Programme>`,
  },
  Session: {
    title: "Séquence d’un programme",
    description: "Une séquence, dans un <Programme>.",
    props: z
      .strictObject({
        title: field(text, "Titre de la séquence.", "Accueil des participants"),
        start: field(localTime, "Heure de début.", "09:30").optional(),
        end: field(localTime, "Heure de fin.", "10:00").optional(),
        format: field(
          z.enum(SESSION_FORMATS),
          "Forme : accueil (welcome), plénière (plenary), intervention (talk), table ronde (round-table), atelier (workshop), démonstration (pitch), forum, rencontres (networking) ou pause (break).",
          "round-table",
        ).optional(),
        speakers: field(text, "Intervenants.", "Camille Exemple, Claude Témoin").optional(),
      })
      .refine(({ start, end }) => !start || !end || endsSoonAfter(start, end), {
        path: ["end"],
        error: ({ input }) => {
          const { start, end } = input as { start: string; end: string };
          return `la fin (${end}) n’est pas après le début (${start}). Corrigez « start » ou « end ».`;
        },
      }),
    slot: { kind: "text", description: "Quelques phrases, ou rien.", optional: true },
    inside: "Programme",
    example: `<Programme>

<Session start="14:00" end="15:00" title="Atelier : écrire court" format="workshop" />

</Programme>`,
    bad: `<Session start="14:00" title="Atelier : écrire court" />`,
  },
  SiteFact: {
    inline: true,
    title: "Information du site",
    description:
      "Une information de site.config.ts, dans les pages légales. Tant que personne ne l’a donnée, la relecture la demande et la page dit la phrase de « otherwise », ou rien.",
    props: z
      .strictObject({
        name: field(z.enum(FACT_NAMES), "Nom de l’information.", "hostName"),
        label: field(text.optional(), "Ce qu’est l’information, sur une ligne à elle.", "Hébergeur"),
        otherwise: field(
          text.optional(),
          "La phrase, entière, à lire tant que personne n’a donné l’information.",
          "Pour connaître l’hébergeur, écrivez à l’éditeur.",
        ),
      })
      .refine(({ label, otherwise }) => label !== undefined || otherwise !== undefined, {
        error: "écrivez « label » ou « otherwise » : sans l’information, la phrase serait coupée.",
      }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<SiteFact name="hostName" label="Hébergeur" otherwise="Pour connaître l’hébergeur, écrivez à l’éditeur." />`,
    bad: `Ce site est hébergé par <SiteFact name="hostName" />.`,
  },
  AccessibilityAudit: {
    title: "Ce que dit l’audit d’accessibilité",
    description:
      "Une partie de la déclaration d’accessibilité, d’après l’audit de site.config.ts. Sans audit, elle dit qu’il n’y en a pas : aucun taux ne se déclare sans lui.",
    props: z.strictObject({
      part: field(
        z.enum(AUDIT_PARTS),
        "Partie : état (status), résultats (results), non-conformités (faults), dérogations (exemptions), environnements (environments), outils (tools), pages, essais du site (checks).",
        "status",
      ),
    }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<AccessibilityAudit part="status" />`,
    bad: `<AccessibilityAudit part="taux" />`,
  },
  Ecodesign: {
    title: "Ce que disent les mesures d’écoconception",
    description:
      "Une partie de la déclaration d’écoconception, d’après les mesures et les critères du dépôt. Elle ne dit aucun taux : personne n’a audité le site.",
    props: z.strictObject({
      part: field(
        z.enum(ECODESIGN_PARTS),
        "Partie : état (status), essais (checks), jour des mesures (measured), chiffres (figures), thèmes (themes), ce qui reste au propriétaire (owner).",
        "figures",
      ),
    }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<Ecodesign part="figures" />`,
    bad: `<Ecodesign part="taux" />`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
