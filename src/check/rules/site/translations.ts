import type { Reference } from "../../../schemas/reference.ts";
import type { SiteEntry, SiteRule } from "./site.ts";

interface Parsed {
  lang?: string;
  translationOf?: Reference | undefined;
}

/** A translation names the first text, and is the only one in its language: `hreflang` allows one page a language. */
export const translations: SiteRule = (entry, { entries }) => {
  const first = originalOf(entry);
  if (first === undefined) return [];
  const original = entries.find(({ collection, id }) => collection === entry.collection && id === first);
  const said = (message: string) => [{ ...entry.placeOf(["translationOf"]), key: "translationOf", message }];
  if (original === entry)
    return said("une entrée n’est pas sa propre traduction. Écrivez le nom d’une autre.");
  const further = original && originalOf(original);
  if (further === entry.id)
    return said(
      `« ${first} » est déjà une traduction de « ${further} ». Retirez « translationOf » du texte d’origine.`,
    );
  if (further !== undefined)
    return said(
      `« ${first} » est déjà une traduction, celle de « ${further} ». Écrivez « translationOf: ${further} ».`,
    );
  const { lang } = entry.parsed as Parsed;
  const same = entries.find(
    (other) =>
      other !== entry &&
      (other === original || (other.collection === entry.collection && originalOf(other) === first)) &&
      (other.parsed as Parsed | undefined)?.lang === lang,
  );
  if (same === undefined) return [];
  return said(
    `${same.file} est déjà dans cette langue (« ${lang} »). Corrigez « lang », ou gardez une seule des deux.`,
  );
};

/** The id of the text that an entry translates, if it can be read. */
function originalOf({ parsed }: SiteEntry): string | undefined {
  return (parsed as Parsed | undefined)?.translationOf?.id;
}
