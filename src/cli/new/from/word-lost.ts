import { decodeXML } from "entities";
import JSZip from "jszip";

/** What a text does not keep of a Word file, by the name of its element. */
const KINDS: Readonly<Record<string, string>> = {
  "m:oMath": "équation",
  "c:chart": "graphique",
  "dgm:relIds": "schéma SmartArt",
  "w:object": "objet incorporé",
  "w:commentReference": "commentaire",
  "w:del": "texte supprimé, gardé par le suivi des modifications",
};

const PIECE = new RegExp(
  `<(${Object.keys(KINDS).join("|")})[\\s/>]|<w:t(?:\\s[^>]*)?>([^<]*)</w:t>|(</w:p>)`,
  "g",
);

/** What is in a Word file and comes over in no way, each once, with the words before it. */
export async function lostInWord(file: Buffer): Promise<string[]> {
  const archive = await JSZip.loadAsync(file);
  const xml = (await archive.file("word/document.xml")?.async("string")) ?? "";
  const lost = new Set<string>();
  let [before, paragraph] = ["", ""];
  for (const [, kind, text, end] of xml.matchAll(PIECE)) {
    if (text) paragraph += decodeXML(text);
    if (kind) lost.add(`${KINDS[kind]} ${placeAfter(paragraph.trim() || before)}`);
    if (end) [before, paragraph] = [paragraph.trim() || before, ""];
  }
  return [...lost];
}

/** How many of the words before something say where it was. */
const WORDS = 8;

/** Where something was: after some words. */
export function placeAfter(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return "au début";
  return `après « ${words.length > WORDS ? "…" : ""}${words.slice(-WORDS).join(" ")} »`;
}
