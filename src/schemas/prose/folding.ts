import { z } from "astro/zod";
import { field } from "../field.ts";
import { text } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** What helps through a long text. */
export const FOLDING = {
  Accordion: {
    title: "Accordéon",
    description:
      "Un titre qui se déplie : des questions et leurs réponses, des précisions que tout le monde ne lit pas. Écrivez-en plusieurs à la suite ; chacun s’ouvre sans fermer les autres. Le niveau du titre suit celui de la partie.",
    props: z.strictObject({
      title: field(text, "Titre ; il ne sert qu’une fois dans la page.", "Qui peut participer ?"),
    }),
    slot: { kind: "text", description: "Le texte qui se déplie." },
    example: `<Accordion title="Qui peut participer ?">

Toute commune, quelle que soit sa taille.

</Accordion>

<Accordion title="Combien cela coûte-t-il ?">

Rien : l’accompagnement est gratuit.

</Accordion>`,
    bad: `<Accordion title="Qui peut participer ?">

Toute commune.

</Accordion>

<Accordion title="Qui peut participer ?">

Tout département.

</Accordion>`,
  },
  TableOfContents: {
    title: "Sommaire",
    description:
      "La liste des parties de la page, faite de ses titres. Une actualité ou un évènement d’au moins quatre parties a déjà le sien, en haut de la page ; celui que vous placez le remplace.",
    props: z.strictObject({
      title: field(text, "Titre ; « Sommaire » par défaut.", "Dans cette page").optional(),
    }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<TableOfContents />

## Avant la réunion

Relire l’ordre du jour.

## Après la réunion

Écrire le compte rendu.`,
    bad: `<TableOfContents depth="3" />`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
