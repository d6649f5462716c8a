import { referencesIn } from "../../../domain/entry/references.ts";
import { suggestion } from "../../../schemas/french-errors.ts";
import type { SiteRule } from "./site.ts";

/** Beyond, a list of names helps less than it hides. */
const MOST_NAMES = 12;

/** A reference names an entry that exists, whatever its state. */
export const deadReferences: SiteRule = ({ parsed, placeOf }, { entries }) =>
  referencesIn(parsed).flatMap(({ path, reference: { collection, id } }) => {
    const ids = entries.filter((entry) => entry.collection === collection).map((entry) => entry.id);
    if (ids.includes(id)) return [];
    const message = `« ${id} » n’existe pas dans ${collection}. ${nearestOf(id, ids)}`;
    return [{ ...placeOf(path), key: path.join("."), message }];
  });

function nearestOf(id: string, known: string[]): string {
  const sentence = suggestion(id, known);
  return known.length > MOST_NAMES && !sentence.startsWith("Vouliez")
    ? "Vérifiez le nom du fichier."
    : sentence;
}
