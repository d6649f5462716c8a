import { applyRules, type Edit, KEPT, type Rule, replacing } from "./edits.ts";

const NBSP = "\u00A0";

/** Stands for code or a picture between the parts of a text: a word that is not read. */
export const OBJECT = "\uFFFC";

/** Data inside a text: code, the target of a link, an address, a mailbox, a path, a smiley, the code of an emoji. */
const DATA = new RegExp(
  [
    "`[^`]*`",
    String.raw`(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)`,
    String.raw`<[a-z][a-z+.-]*:[^>\s]*>`,
    String.raw`\b(?:https?:\/\/|www\.)[^\s<>«»"]*[^\s<>«»".,;:!?)\]*_]`,
    String.raw`[^\s<>()«»"@,;:]+@[^\s<>()«»"@,;:]+\.[a-z]{2,}`,
    String.raw`\b[A-Za-z]:\\[^\s«»"]*`,
    String.raw`(?<=^|\s)(?:[:;]-?[()DPp]|:[\w+-]+:)(?=$|[\s.,])`,
    KEPT,
  ].join("|"),
  "gu",
);

/** A sign that data has, and most texts have not. */
const MAY_BE_DATA = new RegExp(`[\`@\\\\${KEPT}]|\\]\\(|<[a-z]|www\\.|://|(?:^|\\s)[:;][-()DPp\\w+]`);

const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const UNITS = [
  "millions?|milliards?|millièmes?|h|min|s|ms|km|m|dm|cm|mm|ha|kg|g|mg|t|l|L|cl|ml",
  "o|ko|Ko|Mo|Go|To|Mbit|Gbit|W|kW|MW|GW|kWh|MWh|GWh|TWh|k€|M€|Md€|Mds€|°C|km²|m²|m³|km/h|kg/m²",
].join("|");
const TITLES = "MM?\\.|Mmes?|Mlles?|Drs?|Prs?|Me|St|Ste";
const MARKS = "n°|N°|pp?\\.|art\\.|chap\\.|fig\\.|vol\\.|t\\.|§|[LRDA]\\.";
/** What a high sign may follow without a space typed. */
const WORD = `[\\p{L}\\p{N}»”)\\]%€°…${KEPT}${OBJECT}]`;
/** What follows a sign that ends something, Markdown’s own signs included. */
const AFTER = `(?=$|[\\s)\\]»”"*_${NBSP}])`;

const pattern = (source: string, flags = "gu") => new RegExp(source, flags);

/** Rules look for the sign itself first, then at what is around it: most places are passed over at once. */
const RULES: readonly Rule[] = [
  replacing(/\u202F/g, NBSP),
  replacing(/\.{3}(?![./\\])(?<![./\\]\.{3})/g, "…"),
  replacing(/'(?=[\p{L}\d«“"])(?<=\p{L}')/gu, "’"),
  replacing(
    pattern(`'(?=$|[[*_\`${KEPT}${OBJECT}])(?<=(?<!\\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)')`, "giu"),
    "’",
  ),
  straightQuotes,
  replacing(/ +(?=[;!?»%‰€]|:(?!:))/g, NBSP),
  replacing(/(?<=«)[ \u00A0]*/g, NBSP),
  replacing(/(?=»)(?<=[^\s«\u00A0])/g, NBSP),
  replacing(pattern(`(?=[!?;]+${AFTER})(?<=${WORD})(?<!&#?\\w+)`), NBSP),
  replacing(pattern(`(?=:${AFTER})(?<=${WORD})(?<!(?:^|\\s):[\\w+-]+)`), NBSP),
  replacing(/(?=%(?![\p{L}\p{N}]))(?<=\d)/gu, NBSP),
  replacing(/(?=€(?![\p{L}\p{N}]))(?<=\d)/gu, NBSP),
  replacing(/ (?=\d{3}(?!\d))(?<=(?<![\d,.])\d{1,3}(?:[ \u00A0]\d{3})* )/g, NBSP),
  replacing(pattern(` (?<=\\d )(?=(?:${UNITS})(?![\\p{L}\\p{N}'’-]))`), NBSP),
  replacing(/ (?=\d{2}(?!\d))(?<=\d[ \u00A0]h )/g, NBSP),
  replacing(pattern(` (?=[\\p{Lu}\\d])(?<=(?:^|[\\s(«’${NBSP}])(?:${MARKS}) )`), NBSP),
  replacing(pattern(` (?=\\p{Lu})(?<=(?:^|[\\s(«’${NBSP}])(?:${TITLES}) )`), NBSP),
  replacing(/(?=\d)(?<=(?<!\p{L})[nN]°)/gu, NBSP),
  replacing(/ (?=siècles?(?!\p{L}))(?<=[IVX]+(?:e|er) )/gu, NBSP),
  replacing(pattern(` (?=(?:${MONTHS})(?!\\p{L}))(?<=(?:^|[^\\p{L}\\p{N}])(?:\\d{1,2}|1er) )`), NBSP),
];

/** Straight quotes in pairs become guillemets, or “…” inside guillemets; inches and lone quotes stay. */
function straightQuotes(text: string): Edit[] {
  const pairs = /(?<=^|[\s([{«“’\u00A0–—])"(?=[^\s"])[^"]*[^\s"]"(?=$|[\s.,;:!?)\]}»”…\u00A0–—*_])/gu;
  return [...text.matchAll(pairs)].flatMap(({ index, 0: { length } }) => {
    const before = text.slice(0, index);
    const inner = before.lastIndexOf("«") > before.lastIndexOf("»");
    const [open, close] = inner ? ["“", "”"] : [`«${NBSP}`, `${NBSP}»`];
    return [
      { index, length: 1, words: open },
      { index: index + length - 1, length: 1, words: close },
    ];
  });
}

/**
 * Sets a French text: typographic apostrophes, guillemets and dots, no-break spaces.
 *
 * Only U+00A0 is used: the pinned Marianne font has no glyph for the narrow no-break space (U+202F). A space
 * that was typed becomes no-break where French wants it; one is added before « ; ! ? : » that end a word,
 * before % and €, inside guillemets and after n°. Nothing is added where a sign belongs to a word (9:30,
 * 16:9, a:b, std::x), and data (code, addresses, paths) stays as it is. Applying it twice changes nothing.
 *
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 *
 * @example typeset("L'accès est gratuit !") // => "L’accès est gratuit\u00A0!"
 */
export function typeset(text: string): string {
  return typesetParts([text])[0] ?? "";
}

/**
 * Sets a text that markup cuts in parts, as one text.
 *
 * @example typesetParts(["Un ", "mot", "!"]) // => ["Un ", "mot", "\u00A0!"]
 */
export function typesetParts(parts: readonly string[]): string[] {
  return applyRules(parts, RULES, DATA, MAY_BE_DATA);
}
