/** The words to look for in an address: `?q=`, without outer or repeated spaces. */
export function queryOf(search: string): string {
  return (new URLSearchParams(search).get("q") ?? "").normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

/** The same words as the index knows them: straight apostrophes, as the indexed text has. */
export function indexedForm(query: string): string {
  return query.replaceAll("’", "'");
}
