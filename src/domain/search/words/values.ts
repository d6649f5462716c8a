/** A value written in one of its ways: a day, an hour, a sum, a telephone number, a rank. */
export interface Value extends Reading {
  text: string;
  /** Its place in the text. */
  start: number;
}

interface Reading {
  /** The same for all its spellings. */
  key: string;
  /** Keys and words that find it too: its month, its year, its unit. */
  parts: readonly string[];
  /** Keys and words that stand for it together where no page has it. */
  loose?: readonly string[] | undefined;
}

type Groups = readonly (string | undefined)[];

const S = "[ \\u00A0\\u202F\\u2009]";
const MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(
  " ",
);
const MONTH =
  "janv(?:ier|\\.)|f[ée]vr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[ûu]t|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|d[ée]c(?:embre|\\.)";
const DAYS = `\\d{1,2}(?:er)?(?:(?:${S}*[-,]${S}*|${S}(?:et|au|ou)${S})\\d{1,2}(?:er)?)*`;
const SCALES: Record<string, [factor: number, word: string]> = {
  k: [1e3, "mille"],
  mille: [1e3, "mille"],
  m: [1e6, "million"],
  million: [1e6, "million"],
  md: [1e9, "milliard"],
  milliard: [1e9, "milliard"],
};

/** Ways of writing, the surest first: what one has taken, no other takes. A reading may refuse (45 mai). */
const WRITINGS: readonly [form: RegExp, read: (groups: Groups) => Reading | undefined][] = [
  // 01 99 00 30 30, 01.99.00.30.30, 0199003030, +33 1 99 00 30 30, 0 800 12 34 56
  [
    written(`(?:(?:\\+|00)33${S}?(?:\\(0\\)${S}?)?|0${S}?)([1-9](?:[ \\u00A0\\u202F.-]?\\d){8})`),
    ([digits = ""]) => ({ key: `tel${digits.replaceAll(/\D/g, "")}`, parts: [] }),
  ],
  // 2023-01-13; 13/01/2023, 13.01.23; 01/2023
  [written("(\\d{4})-(\\d{2})-(\\d{2})"), ([year, month, day]) => daysOf([day ?? ""], Number(month), year)],
  [
    written("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})"),
    ([day = "", , month, year = ""]) => daysOf([day], Number(month), year.padStart(4, "20")),
  ],
  [written("(\\d{1,2})/(\\d{4})"), ([month, year]) => monthOf(Number(month), year)],
  // 13 janvier 2023, 1er mars, du 13 au 15 juin; janvier 2023
  [
    written(`(${DAYS})${S}(${MONTH})(?:${S}(\\d{4}))?`),
    ([days = "", month, year]) => daysOf(days.match(/\d+/g) ?? [], monthNamed(month), year),
  ],
  [written(`(${MONTH})${S}(\\d{4})`), ([month, year]) => monthOf(monthNamed(month), year)],
  // 9h, 9 h 00, 18h30, 9 heures; 18:30
  [
    written(`(\\d{1,2})${S}?(h|heures?)(?:${S}?(\\d{2}))?`),
    ([hour, word = "", minutes]) => hourOf(hour, minutes, word),
  ],
  [written("(\\d{1,2}):(\\d{2})"), ([hour, minutes]) => hourOf(hour, minutes)],
  // n° 3, numéro 3; 2e, 2ème, 1er
  [
    written(`(?:n[°ºo]|num[ée]ro)${S}?(\\d+)`),
    ([number = ""]) => ({ key: `no${number}`, parts: [number], loose: [number] }),
  ],
  [
    written("(\\d+)(?:ers?|[rè]?res?|i?[èe]mes?|es?|nde?s?|st|rd|th)"),
    ([number]) => ({ key: `${number}e`, parts: [number ?? ""] }),
  ],
  // 846 984 €, 90M€, 90 millions d’euros, 3,5 %, 10 000; a number by itself is a word as others are
  [
    written(
      `(\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+|\\d+)(?:,(\\d{1,3}))?(?:${S}?(k|mille|millions?|milliards?|Mds?|M)(?![\\p{L}\\p{N}]))?(?:${S}?(?:d['’])?(€|euros?|%|pour${S}cent))?`,
    ),
    ([whole = "", ...rest]) => (rest.some(Boolean) || /\D/.test(whole) ? sumOf(whole, ...rest) : undefined),
  ],
];

/** A form between what is neither a letter nor a figure: a part of « 1.14.4 » is no number. */
function written(form: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,:])(?:${form})(?![\\p{L}\\p{N}]|[.,:]\\p{N})`, "giu");
}

/**
 * The values in a text, in order, whatever the way each is written.
 *
 * @example valuesIn("le 13/01/2023").map(({ key }) => key) // => ["day20230113"], as for « 13 janvier 2023 »
 */
export function valuesIn(text: string): Value[] {
  if (!/\d/.test(text)) return [];
  const found: Value[] = [];
  for (const [form, read] of WRITINGS) {
    for (const match of text.matchAll(form)) {
      const own = { text: match[0], start: match.index };
      const reading = found.some((other) => overlap(own, other)) ? undefined : read(match.slice(1));
      if (reading) found.push({ ...own, ...reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function overlap(one: Omit<Value, keyof Reading>, other: Omit<Value, keyof Reading>): boolean {
  return one.start < other.start + other.text.length && other.start < one.start + one.text.length;
}

function monthNamed(name = ""): number {
  const start = name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z]/g, "")
    .slice(0, 4);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** One day or several of a month; those of a range that are not written are not read. */
function daysOf(days: readonly string[], month: number, year?: string): Reading | undefined {
  const known = days.map(Number).filter((day) => day >= 1 && day <= 31);
  const name = MONTHS[month - 1];
  if (known.length === 0 || !name) return undefined;
  const ofYear = known.map((day) => `day${two(month)}${two(day)}`);
  if (!year) return { key: ofYear[0] ?? "", parts: [...ofYear.slice(1), name] };
  const full = known.map((day) => `day${year}${two(month)}${two(day)}`);
  const parts = [...full.slice(1), ...ofYear, `month${year}${two(month)}`, name, year];
  return { key: full[0] ?? "", parts, loose: [ofYear[0] ?? "", year] };
}

function monthOf(month: number, year = ""): Reading | undefined {
  const name = MONTHS[month - 1];
  return name ? { key: `month${year}${two(month)}`, parts: [name, year], loose: [name, year] } : undefined;
}

function hourOf(hour: string | undefined, minutes = "00", word = ""): Reading | undefined {
  if (Number(hour) > 24 || Number(minutes) > 59) return undefined;
  return { key: `hour${two(Number(hour))}${minutes}`, parts: word.length > 1 ? ["heure"] : [] };
}

function sumOf(written: string, decimals = "", scale = "", unit = ""): Reading {
  const whole = written.replaceAll(/\D/g, "");
  const [factor, word] = SCALES[scale.toLowerCase().replace(/s$/, "")] ?? [1, ""];
  const number = String(Math.round(Number(`${whole}.${decimals || 0}`) * factor * 1000) / 1000);
  const parts = [number, ...(word ? [whole, word] : [])];
  if (unit === "%" || unit.startsWith("pour"))
    return { key: `percent${number}`, parts: [...parts, "pourcent"] };
  if (unit) return { key: `euro${number}`, parts: [...parts, "euro"], loose: [number] };
  return { key: number, parts: parts.slice(1) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
