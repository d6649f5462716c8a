/** French words too common to search on, folded; questions are asked with some of them. */
const FRENCH = `
a afin ai aie ainsi alors apres as au aucun aucune aujourdhui aussi autre autres aux avaient avais avait avant
avec avez avoir avons car ce ceci cela celle celles celui ces cet cette ceux chez ci combien comme comment
concernant contre dans de des deux doit doivent donc dont du elle elles en encore entre es est et etaient etais
etait etant ete etes etre eu eux faire fait faites faut fut ici il ils je jusque la laquelle le lequel les lesquelles lesquels leur
leurs lors lorsque lui ma mais me meme memes mes mon ne ni nos notre nous on ont or ou par parce pas pendant peu
peut peuvent plus plusieurs pour pourquoi puis puisque qu quand que quel quelle quelles quelqu quelques quels qui
quoi sa sans sauf se sera serait seront ses si soit sommes son sont sous suis sur ta tandis te tel telle telles
tels tes toi ton tous tout toute toutes tres trop tu un une vers voici voila vont vos votre vous vu y
`;

const ENGLISH = `
a an and are as at be been but by can do does for from had has have how i if in into is it its my no not of on or
our s so such that the their then there these they this to was we were what when where which who why will with
you your
`;

const WORDS: Record<string, ReadonlySet<string>> = {
  fr: new Set(FRENCH.trim().split(/\s+/)),
  en: new Set(ENGLISH.trim().split(/\s+/)),
};

/** Whether a folded word is too common in a language to be searched for. */
export function isStopWord(word: string, lang: string): boolean {
  return WORDS[lang]?.has(word) ?? false;
}
