/** Names we are sure to find whole in a text; others (spaces, accents, quotes) may be written in several ways. */
const PLAIN_NAME = /^[\w.~@-]+$/;
/** Runs of the characters of plain names that hold a dot: all that can be a plain file name. */
const CANDIDATE = /[\w~@-]+(?:\.[\w~@-]+)+/g;
/** What may name an asset without its folder; any other text gives the whole address. */
const CODE = /\.(css|m?js)$/;
const TEXT = /\.(html|css|js|mjs|json|xml|webmanifest|txt|svg|ics)$/;

/** The addresses of files of the asset folder in a text. */
export function addressesIn(text: string, folder: string): string[] {
  return text.match(new RegExp(folder + CANDIDATE.source, "g")) ?? [];
}

/**
 * The files of the asset folder that no page needs any more: their name is in no text outside the folder, nor
 * in a text of the folder that is itself needed. Careful on purpose: a name anywhere in code or in the folder is a use,
 * in a page or a feed its address, and a file whose name could be written in several ways is always kept.
 *
 * @param files every file of the site, relative paths
 * @param folder the asset folder with its last slash. @example "_astro/"
 * @param read the text of a file
 */
export function unusedAssets(
  files: readonly string[],
  folder: string,
  read: (file: string) => string,
): string[] {
  const assets = files.filter((file) => file.startsWith(folder));
  const byName = new Map<string, string[]>();
  for (const file of assets) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const needed = new Set(assets.filter((file) => !PLAIN_NAME.test(file.slice(file.lastIndexOf("/") + 1))));
  const toRead = [...files.filter((file) => !file.startsWith(folder)), ...needed].filter((file) =>
    TEXT.test(file),
  );
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    const text = read(file);
    const names =
      file.startsWith(folder) || CODE.test(file)
        ? (text.match(CANDIDATE) ?? [])
        : addressesIn(text, folder).map((address) => address.slice(folder.length));
    for (const name of names) {
      for (const asset of byName.get(name) ?? []) {
        if (needed.has(asset)) continue;
        needed.add(asset);
        if (TEXT.test(asset)) toRead.push(asset);
      }
    }
  }
  return assets.filter((file) => !needed.has(file));
}
