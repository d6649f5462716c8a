/** A sheet whose icons are in one file, and that file. */
export interface SpritedSheet {
  css: string;
  /** One drawing, its icons one above the other; nothing when the sheet has none, or masks that are no icons. */
  sprite: string | undefined;
  /** The addresses of the icons that the drawing stands for. */
  replaced: readonly string[];
}

const MASK = /(-webkit-)?mask-image:url\(([^)]+)\)/g;
const SIZE = /(-webkit-)?mask-size:100% 100%/g;
const ROOT = /^\s*<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/;
const BOX = /\sviewBox="0 0 24 24"/;

/** An icon of the DSFR, in its place among the others. */
function cell(svg: string, index: number): string | undefined {
  const [, attributes = "", drawing = ""] = ROOT.exec(svg) ?? [];
  // An `id` might be that of another icon.
  if (!BOX.test(attributes) || /\sid=/.test(svg)) return undefined;
  const own = attributes.replaceAll(/\s(?:xmlns|width|height|x|y)="[^"]*"/g, "");
  return `<svg y="${24 * index}" width="24" height="24"${own}>${drawing.trim()}</svg>`;
}

/**
 * Puts the icons of a minified sheet into one file: each is a request of a first visit otherwise. An icon is a mask that
 * fills its box: it becomes a window on its place in the column of all.
 *
 * @param name the name of the file to come, from its content
 * @param read the text of an icon, from its address in the sheet
 */
export function spriteIcons(
  css: string,
  name: (sprite: string) => string,
  read: (address: string) => string,
): SpritedSheet {
  const addresses = [...new Set([...css.matchAll(MASK)].map(([, , address = ""]) => address))].sort();
  const cells = addresses.map((address, index) => cell(read(address), index));
  if (cells.length < 2 || cells.includes(undefined)) return { css, sprite: undefined, replaced: [] };
  const height = 24 * cells.length;
  const box = `width="24" height="${height}" viewBox="0 0 24 ${height}"`;
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${cells.join("")}</svg>\n`;
  const place = (address: string) =>
    Number(((addresses.indexOf(address) / (addresses.length - 1)) * 100).toFixed(4));
  const column = css
    .replaceAll(MASK, (_, prefix = "", address: string) => {
      const window = `${prefix}mask-position:0 ${place(address)}%`;
      return `${prefix}mask-image:url(${name(sprite)});${window}`;
    })
    .replaceAll(SIZE, (_, prefix = "") => `${prefix}mask-size:100% ${cells.length * 100}%`);
  return { css: column, sprite, replaced: addresses };
}
