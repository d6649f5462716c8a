import type { Rule } from "../entry.ts";
import { bodyImagesOf, frontMatterImagesOf } from "./images-of.ts";

/** An image is what its name says, whole and without code: the build would stop on it, or publish it grey. */
export const imageFiles: Rule = (entry) =>
  [...frontMatterImagesOf(entry), ...bodyImagesOf(entry)].flatMap(({ src, place, key }) => {
    const fault = /^\.{1,2}\//.test(src) ? entry.inspect?.(src) : undefined;
    return fault ? [{ ...place, key: key?.replace(/alt$/, "src"), ...fault }] : [];
  });
