import { slugOf } from "../../../domain/text/slug.ts";
import type { SiteRule } from "./site.ts";

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** The name of a file is the address of its page: small letters without accent, figures, dashes. */
export const fileName: SiteRule = ({ id }) => {
  if (FILE_NAME.test(id)) return [];
  const name = id.split("/").map(slugOf).join("/");
  const message = `nom de fichier « ${id}.mdx » : il devient l’adresse de la page. Renommez-le « ${name}.mdx ».`;
  return [{ line: 1, column: 1, message }];
};
