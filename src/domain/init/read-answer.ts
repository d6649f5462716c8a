import type { ROOMS } from "../../schemas/site/rooms.ts";
import { kindOf, NEW_KINDS } from "../new/kinds.ts";
import { fold } from "../text/fold.ts";

/** A list as it is typed: its items between semicolons, or commas where no item holds one. */
export function listed(answer: string, separators: RegExp = /\s*;\s*/): string[] {
  return answer.split(separators).filter((item) => item !== "");
}

/** Links as they are typed. @example linksIn("Agenda=/agenda/") // => [{ label: "Agenda", href: "/agenda/" }] */
export function linksIn(answer: string): { label: string; href: string }[] {
  return listed(answer).map((item) => {
    const [label = "", ...href] = item.split("=");
    return { label: label.trim(), href: href.join("=").trim() };
  });
}

/** What people call a room, folded, beside its key. */
const ROOM_WORDS: Readonly<Record<string, (typeof ROOMS)[number]>> = {
  presse: "press",
  "espace presse": "press",
  calendrier: "calendar",
  mois: "calendar",
  themes: "topics",
  theme: "topics",
  service: "services",
};

/** The keys of rooms, from their French names; a word that names none stays, for the schema to refuse. */
export function roomsIn(answer: string): string[] {
  if (isNone(answer)) return [];
  return listed(answer, /\s*[;,]\s*/).map((word) => ROOM_WORDS[fold(word)] ?? fold(word));
}

/** The keys of kinds of news, articles first; a word that names none stays. */
export function kindsIn(answer: string): string[] {
  const kinds = isNone(answer) ? [] : listed(answer, /\s*[;,]\s*/).map((word) => kindOf(word) ?? word);
  const all = ["article", ...kinds];
  return [...NEW_KINDS, ...all].filter(
    (kind, index, list) => all.includes(kind) && list.indexOf(kind) === index,
  );
}

function isNone(answer: string): boolean {
  return /^aucune?$/i.test(answer.trim());
}
