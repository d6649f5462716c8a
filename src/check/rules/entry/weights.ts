import { nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";
import { bodyImagesOf, frontMatterImagesOf } from "./images/images-of.ts";

const MB = 1_000_000;
/** The site makes lighter copies of an image; a heavier original only slows down every build. */
const HEAVIEST_IMAGE = 5 * MB;
/** A quarter of an hour on a slow line. */
const HEAVIEST_FILE = 20 * MB;

/** Images and downloads stay within a weight that visitors and builds can bear. */
export const weights: Rule = (entry) => {
  const images = [...frontMatterImagesOf(entry), ...bodyImagesOf(entry)].flatMap(({ src, place, key }) =>
    tooHeavy(
      entry.weigh(src),
      HEAVIEST_IMAGE,
      `image « ${src} »`,
      "Réduisez-la, par exemple à 2 000 pixels de large.",
    ).map((message) => ({
      ...place,
      key: key?.replace(/alt$/, "src"),
      message,
      severity: "warning" as const,
    })),
  );
  const files = filesOf(entry).flatMap(({ path, ...where }) =>
    tooHeavy(entry.weigh(path), HEAVIEST_FILE, `fichier « ${path} »`, "Allégez-le, ou découpez-le.").map(
      (message) => ({
        ...where,
        message,
        severity: "warning" as const,
      }),
    ),
  );
  return [...images, ...files];
};

function tooHeavy(bytes: number | undefined, limit: number, what: string, advice: string): string[] {
  if (bytes === undefined || bytes <= limit) return [];
  return [
    `${what} trop ${what.startsWith("image") ? "lourde" : "lourd"} : ${inMegabytes(bytes)}, pour ${inMegabytes(limit)} au plus. ${advice}`,
  ];
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MB).toLocaleString("fr-FR", { maximumFractionDigits: 1 })} Mo`;
}

/** The downloads of an entry: its `files`, and the files its body links to. */
function filesOf({ raw, tree, placeOf }: Parameters<Rule>[0]) {
  const listed = Array.isArray(raw.files) ? (raw.files as unknown[]) : [];
  return [
    ...listed.flatMap((item, index) => {
      const path = (item as { file?: unknown } | null)?.file;
      if (typeof path !== "string") return [];
      return [{ path, ...placeOf(["files", index, "file"]), key: `files.${index}.file` }];
    }),
    ...nodesOf(tree, "link")
      .filter(({ url = "" }) => /^\/[^#?]*\.\w+$/.test(url))
      .map((node) => ({ path: node.url ?? "", ...placeOfNode(node), key: undefined })),
  ];
}
