import { nodesOf, placeOfNode } from "../../../read/mdx/node.ts";
import type { Rule } from "../entry.ts";
import { imagePathFault } from "./image-path.ts";
import { bodyImagesOf } from "./images-of.ts";

/** An image of a body is beside its entry, is there, and has an alternative (RGAA 1.1). */
export const bodyImages: Rule = (entry) => [
  ...bodyImagesOf(entry).flatMap(({ src, alt, place }) => {
    const path = imagePathFault(src, (local) => entry.weigh(local) !== undefined, entry.spelling);
    const lacksAlt = alt.trim() === "";
    return [
      ...(lacksAlt
        ? [
            {
              ...place,
              message: `image « ${src} » sans alternative. Écrivez ce qu’elle montre : ![description](${src}).`,
            },
          ]
        : []),
      ...(path ? [{ ...place, message: path }] : []),
    ];
  }),
  ...nodesOf(entry.tree, "imageReference").map((node) => ({ ...placeOfNode(node), message: APART })),
];

const APART =
  "image dont l’adresse est écrite ailleurs dans le texte. Écrivez-la sur place : ![description](./image.jpg).";
