import { marks } from "./marks.ts";

const AS_IS = "« % » vient d’un autre outil et serait publié tel quel";

/** What other tools write and this site does not read: containers, tables of contents, short codes, faces. */
export const leftovers = marks([
  {
    pattern: /^:::/gm,
    what: AS_IS,
    advice: () => 'Écrivez un composant, par exemple <Callout title="Titre">texte</Callout>.',
  },
  {
    pattern: /^\[\[?_?toc_?\]\]?$/gim,
    what: AS_IS,
    advice: () => "Retirez-le : le site fait lui-même le sommaire.",
  },
  {
    pattern: /\[\/?(?:caption|gallery|video|embed)\b[^\]]*\]/gi,
    what: AS_IS,
    advice: () => "Retirez-le, et écrivez le texte ou l’image elle-même.",
  },
  {
    pattern: /\[!(?:note|tip|important|warning|caution|info|danger)\]/gi,
    what: AS_IS,
    advice: () =>
      'Écrivez un composant : <Callout title="…"> pour un conseil, <Alert title="…"> pour une alerte.',
  },
  {
    pattern: /(?<![\p{L}\d:/]):(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|[+-]1):(?![\p{L}\d:/])/gu,
    what: AS_IS,
    advice: () => "Retirez-le, ou écrivez le mot.",
    severity: "warning",
  },
]);
