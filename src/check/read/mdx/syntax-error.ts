import { nearest } from "../../../domain/text/nearest.ts";
import { HTML_ADVICE } from "./html-advice.ts";

/** A piece of a body that the parser cannot read: where it lies, and what to tell the editor. */
export interface Wound {
  /** Offsets in the text: the piece that has to go for the rest to be read. */
  start: number;
  end: number;
  message: string;
  /** Offset to tell the editor, when it is not that of the piece. */
  at?: number | undefined;
  /** A tag whose other half is now alone: it is the same mistake. */
  orphan?: string | undefined;
}

/**
 * Finds what a message of the MDX parser is about.
 *
 * @param offset where the parser stopped
 * @param offsetOf the offset of the `line:column` that a message names
 */
export function woundAt(
  text: string,
  message: string,
  offset: number,
  offsetOf: (place: string) => number,
): Wound {
  const mismatch =
    /closing tag `<\/(\w*)>`, expected corresponding closing tag for `<([\w.]*)>` \((.*?)\)/.exec(message);
  if (mismatch) {
    const [, closed = "", opened = "", place = ""] = mismatch;
    const wound = openTag(text, offsetOf(place), opened, ` avant </${closed}>`);
    if (!nearest(closed, [opened])) return wound;
    const message = `balise <${opened}> fermée par </${closed}>. Écrivez </${opened}>.`;
    return { ...wound, message, at: offset, orphan: closed };
  }
  const unclosed = /closing tag for `<([\w.]*)>` \((.*?)\)/.exec(message);
  if (unclosed) return openTag(text, offsetOf(unclosed[2] ?? ""), unclosed[1] ?? "");
  const alone = /closing tag `<\/([\w.]*)>`, expected an open tag/.exec(message);
  if (alone) return closeTag(text, offset, alone[1] ?? "");
  if (/to create a comment/.test(message)) return comment(text, offset);
  if (/brace|oxc|expression/.test(message)) return brace(text, offset);
  return text[offset] === "<" ? sign(text, offset) : unknown(text, offset, message);
}

function openTag(text: string, start: number, name: string, before = ""): Wound {
  const [tag = "<"] = /^<[^>]*>/.exec(text.slice(start)) ?? [];
  const advice = HTML_ADVICE[name.toLowerCase()];
  const message = advice
    ? `balise HTML <${name}>. ${advice}`
    : `balise <${name}> jamais fermée${before}. Ajoutez </${name}> seul sur sa ligne, ou retirez la balise.`;
  return { start, end: start + tag.length, message, orphan: name };
}

function closeTag(text: string, start: number, name: string): Wound {
  const length = /^<[^>]*>?/.exec(text.slice(start))?.[0].length ?? 1;
  const message = `balise </${name}> que rien n’ouvre. Ajoutez <${name}> avant, ou retirez-la.`;
  return { start, end: start + length, message };
}

function comment(text: string, start: number): Wound {
  const close = text.indexOf("-->", start);
  const end = close === -1 ? text.length : close + 3;
  return {
    start,
    end,
    message: "commentaire « <!-- --> ». Retirez-le : gardez vos notes hors de l’article.",
  };
}

/** What stands between braces: a remain of Jekyll has its own sentence. */
function brace(text: string, offset: number): Wound {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const within = Math.max(text.lastIndexOf("{", offset), line);
  const start = text[within - 1] === "{" ? within - 1 : within;
  const rest = text.slice(start);
  const [liquid] = /^\{%[\s\S]*?%\}|^\{\{[^\n]*?\}\}/.exec(rest) ?? [];
  if (liquid) {
    const message = `reste de Jekyll « ${short(liquid)} ». Retirez-le, et écrivez le texte lui-même.`;
    return { start, end: start + liquid.length, message };
  }
  const [attributes] = /^\{:[^}\n]*\}/.exec(rest) ?? [];
  if (attributes) {
    const message = `reste de Jekyll « ${short(attributes)} ». Retirez-le : la mise en forme est celle du site.`;
    return { start, end: start + attributes.length, message };
  }
  const [anchor] = /^\{#[^}\n]*\}/.exec(rest) ?? [];
  if (anchor) {
    const message = `ancre « ${short(anchor)} ». Retirez-la : chaque intertitre a déjà la sienne.`;
    return { start, end: start + anchor.length, message };
  }
  const [closed] = /^\{[^{}\n]*\}/.exec(rest) ?? [];
  const [alone = "{"] = /^\{+/.exec(rest) ?? [];
  return {
    start,
    end: start + (closed ?? alone).length,
    message: closed
      ? `accolades « ${short(closed)} » : elles ne s’écrivent pas seules dans un texte. Retirez-les, ou écrivez « \\{ » et « \\} ».`
      : "accolade « { » : elle ne s’écrit pas seule dans un texte. Retirez-la, ou écrivez « \\{ ».",
  };
}

/** A `<` that starts no tag: the parser says the same of all, what follows tells which it is. */
function sign(text: string, start: number): Wound {
  const rest = text.slice(start);
  const [link, address = ""] = /^<([a-z][a-z+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest) ?? [];
  if (link) {
    const target = address.includes(":") ? address : `mailto:${address}`;
    const message = `adresse entre chevrons « ${short(link)} ». Écrivez [texte du lien](${target}).`;
    return { start, end: start + link.length, message };
  }
  const [tag, name] = /^<\/?([a-z][\w.]*)[^>\n]*>?/i.exec(rest) ?? [];
  if (!tag) {
    const message = "signe « < » collé au texte. Mettez une espace après, ou écrivez « \\< ».";
    const [signs = "<"] = /^<+(?![/a-z])/i.exec(rest) ?? [];
    return { start, end: start + signs.length, message };
  }
  const straight = tag.replaceAll(/=\s*[“”„«‘][ \u00A0]*([^“”„»’"<>]*?)[ \u00A0]*[“”»’]/g, '="$1"');
  if (straight !== tag) {
    const message = `guillemets de Word dans la balise « ${tag} ». Écrivez « ${straight} ».`;
    return { start, end: start + tag.length, message, orphan: name };
  }
  const message = `balise <${name}> mal écrite. Mettez chaque valeur entre guillemets droits (title="Titre") et terminez la balise par « > ».`;
  return { start, end: start + tag.length, message, orphan: name };
}

function unknown(text: string, offset: number, message: string): Wound {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  return {
    start,
    end: next === -1 ? text.length : next,
    message: `texte impossible à lire. Réécrivez cette ligne sans code. Détail pour l’équipe technique : ${message}`,
  };
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
