import { theme } from "../../accessibility/criterion.ts";
import { heaviest } from "../figures.ts";

export const frontend = theme("Frontend", {
  "6.1": {
    asks: "Un poids et un nombre de requêtes bornés",
    how: `Chaque genre de page a son plafond d’octets et de requêtes, chaque genre de fichier le sien ; ${heaviest}.`,
    tests: ["browser/weight", "build/weight"],
    command: "npm run bench pages -- --write",
  },
  "6.2": {
    asks: "Une mise en cache",
    how: "Ce dont le nom change avec le contenu se garde un an ; le reste se revalide.",
    tests: ["build/headers-file"],
  },
  "6.3": {
    asks: "Une compression des transferts",
    how: "Chaque fichier de texte a ses copies brotli et gzip, faites au build.",
    tests: ["unit/integrations/precompress", "unit/integrations/static-server"],
  },
  "6.4": {
    asks: "Des images aux dimensions de l’affichage",
    how: "Plusieurs largeurs par image, selon la place et l’écran.",
    tests: ["build/images", "browser/pictures"],
  },
  "6.5": {
    asks: "Pas de ressource inutile",
    how: "Les règles inutiles sont retirées, les images hors de l’écran attendent, la recherche ne se charge que sur sa page.",
    tests: ["unit/integrations/purge-css", "browser/dsfr-on-demand", "browser/weight"],
  },
  "6.6": {
    asks: "Des capteurs limités au besoin",
    how: "Aucun ; la politique du site les refuse.",
    tests: ["build/headers-file"],
  },
  "6.7": {
    asks: "Un même domaine",
    how: "Tout vient du site.",
    tests: ["build/third-parties"],
    owner: "servir en HTTP/2 ou HTTP/3",
  },
});
