/** Keys of a French keyboard, row by row. */
const ROWS = ["azertyuiop", "qsdfghjklm", "wxcvbn"];
const NEAR = 0.6;
const SWAPPED = 0.7;
const DOUBLED = 0.6;
const KEYS = new Map(
  ROWS.flatMap((row, y) => [...row].map((key, x): [string, [number, number]] => [key, [x + y / 3, y]])),
);

function near(a: string, b: string): boolean {
  const [one, other] = [KEYS.get(a), KEYS.get(b)];
  return Boolean(one && other && Math.abs(one[0] - other[0]) < 1.4 && Math.abs(one[1] - other[1]) <= 1);
}

/**
 * How far a typed word is from another: 1 for a letter too many, missing or wrong; less for two letters swapped,
 * a letter doubled or not, or the key beside it (AZERTY). Accents do not count: both words are folded.
 *
 * @example typingDistance("acceuil", "accueil") // => 0.7
 */
export function typingDistance(typed: string, word: string): number {
  const width = word.length + 1;
  const costs = new Float64Array((typed.length + 1) * width);
  const at = (i: number, j: number) => costs[i * width + j] ?? 0;
  for (let i = 0; i <= typed.length; i += 1) {
    for (let j = 0; j <= word.length; j += 1) {
      const [a, b] = [typed[i - 1] ?? "", word[j - 1] ?? ""];
      const ways: number[] = [];
      if (i > 0) ways.push(at(i - 1, j) + (a === typed[i - 2] ? DOUBLED : 1));
      if (j > 0) ways.push(at(i, j - 1) + (b === word[j - 2] ? DOUBLED : 1));
      if (i > 0 && j > 0) ways.push(at(i - 1, j - 1) + (a === b ? 0 : near(a, b) ? NEAR : 1));
      if (i > 1 && j > 1 && a === word[j - 2] && b === typed[i - 2]) ways.push(at(i - 2, j - 2) + SWAPPED);
      costs[i * width + j] = ways.length > 0 ? Math.min(...ways) : 0;
    }
  }
  return at(typed.length, word.length);
}
