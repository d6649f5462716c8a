import type { SchemaContext } from "astro:content";
import { z } from "astro/zod";
import { field } from "./field.ts";
import { humanText, text } from "./text.ts";

/** How Astro's schema context reads the path of an image. */
export type ImageFunction = SchemaContext["image"];

/** Words that describe nothing: written as an alternative, they mean that the image is decorative. */
const EMPTY_ALTERNATIVES = /^(image|photo|illustration|visuel)?\s*(décorati(f|ve)|sans alternative)?$/i;

/** An image with its alternative (RGAA 1.1, 1.2), caption and credit. */
export function imageSchema(image: ImageFunction) {
  return z
    .strictObject({
      src: field(image(), "Chemin de l’image, à côté du fichier.", "./photo-de-la-salle.jpg"),
      alt: field(
        humanText(
          z.string().transform((value) =>
            value
              .normalize("NFC")
              .replaceAll(/[^\S\u00A0]+/g, " ")
              .trim(),
          ),
        ),
        "Ce que montre l’image, pour qui ne la voit pas.",
        "Une salle comble écoute trois intervenants.",
      ),
      decorative: field(
        z.boolean().default(false),
        "true si l’image n’apporte aucune information ; « alt » est alors vide.",
        "true",
      ),
      caption: field(text, "Légende affichée sous l’image.", "La séance plénière du matin.").optional(),
      credit: field(text, "Auteur de l’image.", "Camille Exemple / AEX").optional(),
    })
    .check((context) => {
      const { alt, decorative } = context.value;
      if (decorative && alt !== "") {
        context.issues.push({
          code: "custom",
          input: alt,
          path: ["alt"],
          message: `image décorative avec l’alternative « ${alt} ». Écrivez « alt: "" », ou retirez « decorative: true ».`,
        });
      }
      if (!decorative && EMPTY_ALTERNATIVES.test(alt)) {
        context.issues.push({
          code: "custom",
          input: alt,
          path: ["alt"],
          message: `l’alternative « ${alt} » ne décrit pas l’image. Dites ce qu’elle montre, ou ajoutez « decorative: true » avec « alt: "" ».`,
        });
      }
    });
}
