import type { ShareImage } from "../../domain/share-image/content.ts";
import { drawShareImage } from "../../domain/share-image/drawing.ts";
import { draw } from "./canvas.ts";
import { readTypeface } from "./typeface.ts";

let faces: ReturnType<typeof readTypeface> | undefined;

/** The image that stands for a page, as PNG. Its route has it drawn again only when its words, or this code, change. */
export async function shareImagePng(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  faces ??= readTypeface();
  const drawing = drawShareImage(image, { regular: faces.regular.measure, bold: faces.bold.measure });
  return new Uint8Array(await draw(drawing, faces));
}
