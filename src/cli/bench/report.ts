import type { Visit } from "./browser-visits.ts";
import type { Answered, Relevance } from "./relevance.ts";
import { median, type Transfer } from "./transfer.ts";

export function printTransfers(
  name: string,
  all: readonly (Transfer & { query: string })[],
  size: number,
): void {
  const worst = all.at(-1);
  const bytes = median(all.map((one) => one.bytes));
  const requests = median(all.map((one) => one.requests));
  console.log(
    `  ${name} : index ${kilobytes(size)} ; médiane ${kilobytes(bytes)}, ${requests} requêtes ; ` +
      `pire ${kilobytes(worst?.bytes ?? 0)} (« ${worst?.query} »)`,
  );
}

/** Prints first visits in a browser, and how long a key takes to give results. */
export function printBrowser(visits: readonly (Visit & { query: string })[], keys: readonly number[]): void {
  const middle = (value: (visit: Visit) => number) => median(visits.map(value));
  const worst = visits.toSorted((a, b) => b.search.bytes - a.search.bytes)[0];
  const slowest = visits.toSorted((a, b) => b.shown - a.shown)[0];
  console.log(
    `\nDans Chromium, /recherche/?q=… du même site, cache vide, 1,6 Mbit/s et 150 ms aller-retour, ` +
      `${visits.length} requêtes du jeu, en-têtes HTTP/1.1 compris (1 ko par fichier) :\n` +
      `  recherche seule : médiane ${kilobytes(middle(({ search }) => search.bytes))}, ` +
      `${middle(({ search }) => search.requests)} fichiers ; pire ${kilobytes(worst?.search.bytes ?? 0)} (« ${worst?.query} »)\n` +
      `  page, styles et polices compris : médiane ${kilobytes(middle(({ bytes }) => bytes))}, ` +
      `${middle(({ requests }) => requests)} fichiers\n` +
      `  premier résultat : médiane ${seconds(middle(({ shown }) => shown))} ; ` +
      `pire ${seconds(slowest?.shown ?? 0)} (« ${slowest?.query} »)\n` +
      `  de la touche aux résultats, index chargé, ligne rapide : médiane ${Math.round(median(keys))} ms, ` +
      `dont 200 ms d’attente de la touche suivante`,
  );
}

export function printNoBrowser(): void {
  console.log(
    "\nAucun Chromium trouvé (variable CHROME) : ni durée sur une ligne lente, ni temps de frappe.",
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/** Prints the queries whose entries are not the first results. */
export function printMisses(answers: readonly Answered[]): void {
  for (const { query, kind, entries, places } of answers) {
    if (places.every((place) => place && place <= Math.max(1, entries.length))) continue;
    console.log(`« ${query} » (${kind}) : rangs ${places.map((place) => place ?? "absent").join(", ")}`);
  }
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace(".", ",")} ko`;
}

export function inOneLine({ recall, mrr }: Relevance): string {
  return `recall@5=${recall.toFixed(3)} mrr=${mrr.toFixed(3)}`;
}
