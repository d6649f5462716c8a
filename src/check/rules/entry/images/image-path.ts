/** Formats of image that the build reads. */
const FORMATS = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg", "tiff"];

const WRITE = "Déposez-la à côté du fichier et écrivez « ./nom-de-l-image.jpg ».";

/**
 * What is wrong with the path of an image, as an editor wrote it; nothing when it is right.
 *
 * @param exists whether there is a file at a path, from the folder of the entry
 * @param spelling how the disk spells the path of a file that is written otherwise
 */
export function imagePathFault(
  path: string,
  exists: (path: string) => boolean,
  spelling: (path: string) => string | undefined = () => undefined,
): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(path))
    return `image d’un autre site « ${path} ». Le site ne charge rien d’ailleurs : enregistrez l’image si vous en avez le droit. ${WRITE}`;
  if (path.startsWith("/")) return `image hors du dossier de l’entrée « ${path} ». ${WRITE}`;
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (!FORMATS.includes(extension))
    return `image d’un format inconnu « ${path} ». Enregistrez-la en JPEG, PNG, WebP ou SVG.`;
  if (exists(path)) return undefined;
  const spelt = spelling(path);
  return `image introuvable « ${path} ». ${spelt ? `Écrivez « ${spelt} ».` : WRITE}`;
}
