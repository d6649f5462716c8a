import type { YAMLError } from "yaml";
import { fieldIn, quoted, rewritten } from "./line.ts";

/** A YAML fault for an editor: its place, its sentence, and the line as it should be where we can tell. */
export interface YamlFault {
  line: number;
  column: number;
  message: string;
  /** Nothing when only the editor knows. */
  repaired?: string | undefined;
}

/** Where the parser stopped, counted from 1 in the YAML. */
interface Found {
  code: YAMLError["code"] | "BAD_ALIAS" | "WORD_QUOTES";
  line: number;
  column: number;
}

type Said = [message: string, repaired?: string | undefined];

const INDENT =
  "le retrait de cette ligne ne correspond pas à celui des lignes voisines. Alignez-la avec elles.";
const WHOLE = "Mettez tout le texte entre guillemets droits doubles.";

/** The fault of a YAML text, from the code of the parser and the lines around. */
export function yamlFault({ code, line, column }: Found, lines: readonly string[]): YamlFault {
  const text = lines[line - 1] ?? "";
  const said = (message: string, repaired?: string): YamlFault => ({ line, column, message, repaired });
  switch (code) {
    case "WORD_QUOTES":
      return said(`ces guillemets sont ceux de Word. ${write(rewritten(text))}`, rewritten(text));
    case "BLOCK_AS_IMPLICIT_KEY":
      return colonFault(said, line, lines);
    case "UNEXPECTED_TOKEN":
      return said(...tokenFault(text));
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return said(...startFault(text));
    case "MISSING_CHAR":
      return openQuote(line, lines) ?? said(`un guillemet n’est jamais fermé. ${WHOLE}`);
    case "BAD_INDENT":
    case "BLOCK_IN_FLOW":
      return openBracket(line, lines) ?? said(INDENT);
    case "TAB_AS_INDENT":
      return said(
        "une tabulation sert de retrait. Remplacez-la par deux espaces.",
        text.replaceAll("\t", "  "),
      );
    case "BAD_DQ_ESCAPE":
      return said("une barre « \\ » dans un texte entre guillemets. Écrivez « \\\\ », ou retirez-la.");
    case "DUPLICATE_KEY":
      return said(
        `le champ « ${fieldIn(text)?.key ?? text.trim()} » est écrit deux fois. Gardez-en un seul.`,
      );
    case "MULTILINE_IMPLICIT_KEY":
      return said(...lineFault(text));
    default:
      return said(
        "en-tête impossible à lire ici. Vérifiez les guillemets, les deux-points et le retrait de cette ligne.",
      );
  }
}

/** `title: Journée : le bilan`; or a line under a text, that looks like a field of it. */
function colonFault(
  said: (message: string, repaired?: string) => YamlFault,
  line: number,
  lines: readonly string[],
): YamlFault {
  const text = lines[line - 1] ?? "";
  if (/:(\s|$)/.test(fieldIn(text)?.value ?? "")) {
    const repaired = rewritten(text);
    return said(`un deux-points suivi d’une espace coupe le texte. ${write(repaired)}`, repaired);
  }
  const next = lines[line] ?? "";
  const column = next.length - next.trimStart().length + 1;
  const message = /^\s*\w+:/.test(next)
    ? INDENT
    : `un deux-points suivi d’une espace coupe le texte. ${WHOLE}`;
  return { line: line + 1, column, message };
}

function tokenFault(text: string): Said {
  const { value = "" } = fieldIn(text) ?? {};
  if (/^[[{\-|>?!*&]/.test(value)) return startFault(text);
  const repaired = rewritten(text);
  if (value.startsWith("'")) return [`une apostrophe ferme le texte trop tôt. ${write(repaired)}`, repaired];
  if (value.startsWith('"')) return [`un guillemet ferme le texte trop tôt. ${write(repaired)}`, repaired];
  return [INDENT];
}

function startFault(text: string): Said {
  const repaired = rewritten(text);
  const first = (fieldIn(text)?.value ?? text.trim().replace(/^- +/, "")).charAt(0);
  return [`un texte ne peut pas commencer par « ${first} ». ${write(repaired)}`, repaired];
}

function lineFault(text: string): Said {
  const [, key, value = ""] = /^(\s*(?:- +)*[\w-]+):\u00A0*(?![\s/])(.+)$/.exec(text) ?? [];
  if (!key)
    return [
      "cette ligne n’a pas de deux-points. Écrivez « champ: valeur », ou mettez en retrait la suite d’un texte.",
    ];
  const repaired = `${key}: ${value}`;
  return [`il manque une espace après le deux-points. ${write(repaired)}`, repaired];
}

/** The parser finds an open quotation mark at the end of the file: the editor left it open above. */
function openQuote(line: number, lines: readonly string[]): YamlFault | undefined {
  return lastAbove(
    line,
    lines,
    (value) => /^(["'])(?!.*\1\s*$)/.test(value) && value.length > 1,
    (text, value) => {
      const repaired = `${text.slice(0, text.length - value.length)}${quoted(value)}`;
      return { message: `un guillemet n’est jamais fermé. ${write(repaired)}`, repaired };
    },
  );
}

function openBracket(line: number, lines: readonly string[]): YamlFault | undefined {
  return lastAbove(
    line,
    lines,
    (value) => /^\[[^\]]*$/.test(value),
    (text) => {
      const repaired = `${text.trimEnd().replace(/,$/, "")}]`;
      return { message: `une liste entre crochets n’est jamais fermée. ${write(repaired)}`, repaired };
    },
  );
}

function lastAbove(
  line: number,
  lines: readonly string[],
  isOpen: (value: string) => boolean,
  say: (text: string, value: string) => { message: string; repaired: string },
): YamlFault | undefined {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index--) {
    const text = lines[index] ?? "";
    const { value } = fieldIn(text) ?? {};
    if (value !== undefined && isOpen(value))
      return { line: index + 1, column: text.length - value.length + 1, ...say(text, value) };
  }
  return undefined;
}

function write(repaired: string | undefined): string {
  return repaired ? `Écrivez « ${repaired.trim().replace(/^(- +)+/, "")} ».` : WHOLE;
}
