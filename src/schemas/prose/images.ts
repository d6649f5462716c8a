import { z } from "astro/zod";
import { field } from "../field.ts";
import { text } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** Pictures: alone with a caption, or together. */
export const IMAGES = {
  Figure: {
    title: "Image avec légende",
    description:
      "Une image, sa légende et son auteur. L’image s’écrit en Markdown, avec son alternative ; sans légende ni auteur, elle n’a pas besoin de <Figure>.",
    props: z
      .strictObject({
        caption: field(text, "Légende, sous l’image.", "La séance plénière du matin.").optional(),
        credit: field(text, "Auteur de l’image.", "Camille Exemple / AEX").optional(),
      })
      .refine(({ caption, credit }) => caption !== undefined || credit !== undefined, {
        error: 'ni légende ni auteur. Ajoutez caption="…" ou credit="…", ou gardez l’image seule.',
      }),
    slot: {
      kind: "image",
      description:
        "Une seule image : ![ce qu’elle montre](./photo.jpg), le fichier étant à côté de l’entrée.",
    },
    example: `<Figure caption="La séance plénière du matin." credit="Camille Exemple">

![Des rangées de sièges bleus face à une scène claire.](./salle.png)

</Figure>`,
    bad: `<Figure src="./salle.png" caption="La séance plénière du matin." />`,
  },
  Gallery: {
    title: "Galerie",
    description:
      "Plusieurs images en grille. Toutes sont visibles, sans défilement : personne n’est obligé d’attendre ni de cliquer.",
    props: z.strictObject({}),
    slot: {
      kind: "images",
      description: "Une image ou une <Figure> par ligne, séparées par une ligne vide.",
    },
    example: `<Gallery>

![Des rangées de sièges bleus face à une scène claire.](./salle.png)

<Figure caption="L’accueil, à 9:30.">

![Un comptoir jaune sous une horloge ronde.](./accueil.png)

</Figure>

</Gallery>`,
    bad: `<Gallery>

Les photos sont de Camille Exemple.

![Des rangées de sièges bleus face à une scène claire.](./salle.png)

</Gallery>`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
