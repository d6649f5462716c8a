/**
 * Endings, once final s and e are gone, with what stands for them and the letters that must remain: the first
 * that fits is taken. They follow Snowball’s French algorithm, on words without accents: Pagefind takes accents
 * away before it stems, and so loses « financée » from « financé ».
 */
const ENDINGS: readonly [ending: RegExp, stem: string, remaining: number][] = [
  [/(?:abil|ibil)it$/, "", 3],
  [/ivit$/, "iv", 2],
  [/icit$/, "ic", 3],
  [/iss(?:ement|aient|ant|ent|ait|ai|ez|on|i)?$/, "", 3],
  [/amment$/, "ant", 3],
  [/emment$/, "ent", 3],
  [/ification$/, "if", 3],
  [/(?:ation|ateur|atric|ativ|atif)$/, "", 3],
  [/if$/, "iv", 3],
  [/atur$/, "at", 3],
  [/etur$/, "", 4],
  [/script(?:ion)?$/, "scr", 1],
  [/(?:d|str)(?:uir|uit|uction|uis|uisent|uisant|uct)$/, "duct", 1],
  [/logi$/, "log", 1],
  [/iqu$/, "ic", 2],
  [/(?<=[ts])ion$/, "", 5],
  [/(?<=t)ric$/, "", 5],
  [/ement$/, "", 3],
  [/(?<!i)eu[rs]$/, "", 5],
  [/ag$/, "", 5],
  [/it$/, "", 4],
  [/(?:er|ir)(?:aient|ait|ai|iez|ion|ont|on|ez|a)$/, "", 3],
  [/(?:aient|assent|ait|ant)$/, "", 3],
  [/(?:ent|iez|ai)$/, "", 4],
  [/(?:er|ez|ir)$/, "", 3],
];

/** Words whose forms have no common beginning, each with the stem of its family. */
const FAMILIES: readonly [form: RegExp, stem: string][] = [
  [/^(r?)(?:ou|eou)v(?:r|rir|rira|riront|rent|rez|rant|rait|raient|ert|ertur)$/, "$1ouvr"],
  [/^repon(?:d|dr|du|dra|dront|dent|dez|dant|s)$/, "repons"],
];

/** Nouns in -eu, whose plural is in -eux; other words in -eux are adjectives, with -euse for feminine. */
const NOUN_IN_EUX = /(?:lieu|jeu|voeu|veu|dieu|feu|pneu|bleu)x$/;

/**
 * The stem of a French word: what its plural, its feminine and its conjugations have in common. Not a word of
 * the dictionary. By construction a word, the word with an s and, but for those in -ail, the word with an e have one stem.
 *
 * @param word folded: lower case, no accents, no ligatures
 * @example stemFrench("financees") // => "financ", as "finance", "financer" and "financement"
 */
export function stemFrench(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = singularOf(word);
  const bare = singular.replace(/(?<=...)e+$/, "");
  const family = FAMILIES.find(([form]) => form.test(bare));
  if (family) return bare.replace(...family);
  const ending = ENDINGS.find(
    ([form, , remaining]) => bare.replace(form, "").length >= remaining && form.test(bare),
  );
  const stem = ending ? stemOf(bare, ending) : bare;
  return stem.replace(/(?<=...)i$/, "").replace(/(?<=...(?:e|ei|io))([lnt])\1$/, "$1");
}

function stemOf(bare: string, [form, stem]: (typeof ENDINGS)[number]): string {
  const found = form.exec(bare)?.[0] ?? "";
  if (/^[ai]bilit/.test(found)) return bare.replace(form, `${found[0]}bl`);
  if (stem === "duct") return bare.replace(form, found.startsWith("d") ? "duct" : "struct");
  return bare.replace(form, stem);
}

function singularOf(word: string): string {
  if (/eaux$/.test(word) || NOUN_IN_EUX.test(word)) return word.slice(0, -1);
  if (/^.{2,}aux$/.test(word)) return word.replace(/aux$/, "al");
  if (/eux$/.test(word)) return word.replace(/x$/, "s");
  const singular = word.replace(/(?<=...)s+$/, "");
  return /^.{2,}ail$/.test(singular) ? singular.replace(/ail$/, "al") : singular;
}
