import type { Rule } from "./entry.ts";
import { bodyImagesOf } from "./images-of.ts";

/** An image of a body is there, and has an alternative (RGAA 1.1). */
export const bodyImages: Rule = (entry) =>
  bodyImagesOf(entry).flatMap(({ src, alt, place }) => {
    const lacksAlt = alt.trim() === "";
    const isLocal = !/^([a-z][a-z+.-]*:|\/\/)/i.test(src);
    return [
      ...(lacksAlt
        ? [
            {
              ...place,
              message: `image « ${src} » sans alternative. Écrivez ce qu’elle montre : ![description](${src}).`,
            },
          ]
        : []),
      ...(isLocal && entry.weigh(src) === undefined ? [{ ...place, message: missing(src) }] : []),
    ];
  });

function missing(src: string): string {
  return src.startsWith("/")
    ? `image introuvable « public${src} ». Déposez-la à côté du fichier et écrivez « ./nom-de-l-image.jpg ».`
    : `image introuvable « ${src} ». Déposez-la à côté du fichier et écrivez « ./nom-de-l-image.jpg ».`;
}
