import { plural } from "./plural.ts";

/** The words of the search, apart from the others: the browser loads them on the search page. */
export const SEARCH = {
  title: "Recherche",
  description: "Rechercher dans les actualités, les communiqués, l’agenda et les pages du site.",
  label: "Rechercher",
  more: "Afficher plus de résultats",
  loading: "Recherche en cours…",
  prompt: "Saisissez un ou plusieurs mots dans le champ «\u00A0Rechercher\u00A0» de l’en-tête.",
  count: (count: number, query: string) =>
    `${plural(count, "résultat", "résultats")} pour «\u00A0${query}\u00A0»`,
  shown: (shown: number, count: number) =>
    `${plural(shown, "résultat affiché", "résultats affichés")} sur ${count}`,
  none: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0»`,
  noneHint: "Vérifiez l’orthographe, essayez un mot plus général, ou parcourez le site.",
  error: "La recherche ne répond pas",
  errorHint: "Vérifiez votre connexion, puis rechargez la page. Vous pouvez aussi parcourir le site.",
  noScript: "La recherche a besoin de JavaScript, qui n’est pas actif dans votre navigateur.",
  noScriptHint: "Vous pouvez parcourir le site par rubrique, par thème ou par année.",
  browse: "Parcourir le site",
  result: "Résultat",
} as const;
