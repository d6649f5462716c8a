import { fileSpelling } from "../../../domain/text/file-spelling.ts";
import { marks } from "./marks.ts";

const ADDRESS = String.raw`(?:https?:\/\/|\/|\.\.?\/|#|mailto:|tel:|www\.)[^()\[\]\s]*`;
const WORDS = String.raw`!?\[[^\][\n]+\]`;

/** Links and images that Markdown does not see: they would be published with their brackets. */
export const brokenLinks = marks([
  {
    pattern: new RegExp(String.raw`(${WORDS})\(((?:https?|mailto|tel)[ \u00A0]*:[^()\n]*?)\)`, "g"),
    what: "lien que coupe une espace « % »",
    write: (_, words = "", address = "") => `${words}(${whole(address)})`,
  },
  {
    pattern: new RegExp(String.raw`(${WORDS})\(([^()\n"]*[^()\n"\s][ \u00A0][^()\n"\s][^()\n"]*)\)`, "g"),
    what: "lien que coupe une espace « % »",
    advice: (_, words = "", path = "") => {
      const address = fileSpelling(path);
      const place = /^\.?\//.test(address) || words.startsWith("!") ? address : `/documents/${address}`;
      return `Nommez le fichier sans espace, et écrivez ${words}(${place}).`;
    },
  },
  {
    pattern: new RegExp(String.raw`(${WORDS})[ \u00A0]+(\(${ADDRESS}\))`, "g"),
    what: "lien dont une espace sépare l’adresse « % »",
    write: (_, words = "", address = "") => words + address,
  },
  {
    pattern: new RegExp(String.raw`(!?)\(([^()\n]+)\)\[(${ADDRESS})\]`, "g"),
    what: "lien écrit à l’envers « % »",
    write: (_, sign = "", words = "", address = "") => `${sign}[${words}](${address})`,
  },
  {
    pattern: new RegExp(String.raw`${WORDS}\(${ADDRESS}(?=[ \t]*$)`, "gm"),
    what: "lien jamais fermé « % »",
    write: (found = "") => `${found})`,
  },
  {
    pattern:
      /\bhttps?(?:[ \u00A0]+:\/\/|:[ \u00A0]+\/\/|:\/[ \u00A0]+\/|:\/\/[ \u00A0]+)[\w-]+(?:\.[\w-]+)+[^\s()[\]]*/g,
    what: "adresse que coupe une espace « % »",
    write: (found = "") => whole(found),
  },
]);

/** An address without the spaces that cut it; those of its path are spelt. */
function whole(address = ""): string {
  if (/^(?:tel|mailto)/i.test(address)) return address.replaceAll(/[ \u00A0]/g, "");
  return address.replace(/^(https?)\s*:\s*\/\s*\/\s*/i, "$1://").replaceAll(/[ \u00A0]/g, "%20");
}
