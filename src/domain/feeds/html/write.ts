import { escapeUTF8 as escapeXml } from "entities/escape";
import type { Words } from "../../../strings/fr.ts";

/** A piece of HTML that is escaped already. */
export type Html = string;

/** What an editor wrote, typeset and escaped. */
export function text(value: string): Html {
  return escapeXml(value);
}

export function link(href: string, label: string): Html {
  return `<a href="${escapeXml(href)}">${text(label)}</a>`;
}

/** A label and its value. @example labelled("Tarif", "20 €", fr) // => "Tarif : 20 €" */
export function labelled(label: string, value: Html, { colon }: Pick<Words, "colon">): Html {
  return `${text(label)}${colon} ${value}`;
}

/** A list; nothing for no item. */
export function list(items: readonly (Html | undefined | false)[]): Html {
  const kept = items.filter((item) => typeof item === "string" && item !== "");
  return kept.length === 0 ? "" : `<ul>${kept.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** A part under its title; nothing when it holds nothing. */
export function section(title: string, content: Html): Html {
  return content && `<h2>${text(title)}</h2>${content}`;
}
