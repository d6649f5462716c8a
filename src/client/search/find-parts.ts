import { askedFor, type Form, type Part, pairsOf, partsOf } from "../../domain/search/query.ts";
import { type Found, type Match, rarity } from "../../domain/search/rank.ts";
import { FORM_WEIGHTS } from "../../domain/search/weights.ts";
import { longerForms, startForms, startOf } from "../../domain/search/words/other-forms.ts";
import { realWordTokens } from "../../domain/search/words/real-words.ts";
import type { SiteIndex } from "./site-index.ts";

/** A part of a query with the pages that answer it. */
export interface FoundPart extends Found {
  part: Part;
}

/**
 * Looks for each part of a query. A word that no page has is taken for the beginning of longer ones, and so is
 * the last one of a query that is being typed; an expression that no page has is looked for word by word.
 */
export async function findParts(
  index: SiteIndex,
  parts: readonly Part[],
  typing = false,
): Promise<FoundPart[]> {
  const found = await Promise.all(
    parts.map(async (part, at) => {
      const whole = await findPart(index, part, typing && at === parts.length - 1);
      const words = whole.matches.size > 0 || part.required ? [] : partsOf(part.text, "fr", []);
      return words.length > 1 ? findParts(index, words, typing) : [whole];
    }),
  );
  return found.flat();
}

/** For each two words that follow each other in the query, the pages where they do. */
export function findPairs(index: SiteIndex, parts: readonly Part[]): Promise<Set<string>[]> {
  return Promise.all(pairsOf(parts).map(async ({ forms }) => new Set((await findBest(index, forms)).keys())));
}

export async function findExactly(index: SiteIndex, part: Part): Promise<FoundPart> {
  return { part, matches: await findForms(index, part.forms), required: part.required };
}

/** A form of a verb that no stem holds is found by the verb. */
async function findConjugated(index: SiteIndex, exact: FoundPart): Promise<FoundPart> {
  const [, ...others] = realWordTokens(exact.part.text);
  const forms = others.map((token): Form => ({ tokens: [token], how: "word", weight: 1 }));
  return forms.length > 0
    ? findExactly(index, { ...exact.part, forms: [...exact.part.forms, ...forms] })
    : exact;
}

async function findPart(index: SiteIndex, part: Part, open: boolean): Promise<FoundPart> {
  const exact = await findExactly(index, part);
  if ((exact.matches.size > 0 && !open) || !startOf(part)) return exact;
  const [words, real] = await Promise.all([index.words(), open ? false : index.isReal(part.text)]);
  if (real) return findConjugated(index, exact);
  const longer = longerForms(part, words);
  const forms = exact.matches.size > 0 || longer.length > 0 ? longer : startForms(part);
  return forms.length > 0 ? findExactly(index, { ...part, forms: [...part.forms, ...forms] }) : exact;
}

/** The pages that have one of the forms, each with its best; last forms only where there is none. */
async function findForms(index: SiteIndex, forms: readonly Form[]): Promise<Map<string, Match>> {
  const best = await findBest(
    index,
    forms.filter(({ last }) => !last),
  );
  return best.size > 0
    ? best
    : findBest(
        index,
        forms.filter(({ last }) => last),
      );
}

async function findBest(index: SiteIndex, forms: readonly Form[]): Promise<Map<string, Match>> {
  const found = await Promise.all(forms.map((form) => findForm(index, form)));
  const best = new Map<string, Match>();
  for (const matches of found) {
    for (const [id, match] of matches) {
      const other = best.get(id);
      const score = Math.max(match.score, other?.score ?? 0);
      best.set(id, { score, title: Math.max(match.title, other?.title ?? 0) });
    }
  }
  return best;
}

async function findForm(index: SiteIndex, form: Form): Promise<[string, Match][]> {
  if (form.how === "all") return findAll(index, form);
  const { results } = await index.find(askedFor(form));
  const phrase =
    form.how === "phrase" ? FORM_WEIGHTS.phrase * rarity(results.length, index.records.size) : undefined;
  return results.map(({ id, score, matchedMetaFields = [] }) => [
    id,
    { score: form.weight * (phrase ?? score), title: matchedMetaFields.includes("title") ? form.weight : 0 },
  ]);
}

/** The pages that have every token: of several words, Pagefind forgets those that it does not know. */
async function findAll(index: SiteIndex, { tokens, weight }: Form): Promise<[string, Match][]> {
  const forms = tokens.map((token): Form => ({ tokens: [token], how: "word", weight }));
  const [first, ...others] = (await Promise.all(forms.map((form) => findForm(index, form)))).map(
    (found) => new Map(found),
  );
  return [...(first ?? [])].flatMap(([id, match]): [string, Match][] => {
    const matches = [match, ...others.map((found) => found.get(id))].filter((one) => one !== undefined);
    const score = matches.reduce((sum, one) => sum + one.score, 0);
    return matches.length < tokens.length
      ? []
      : [[id, { score, title: Math.min(...matches.map(({ title }) => title)) }]];
  });
}
