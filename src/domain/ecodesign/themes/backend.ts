import { theme } from "../../accessibility/criterion.ts";

export const backend = theme("Backend", {
  "7.1": {
    asks: "Un cache du serveur",
    how: "Chaque page est un fichier fait d’avance : le cache est le site.",
    tests: ["build/servers"],
  },
  "7.2": {
    asks: "Des durées de conservation",
    how: "Le site ne garde aucune donnée de ses visiteurs ; la publication retire les versions anciennes.",
    tests: ["unit/cli/publish"],
    owner: "fixer la durée des journaux",
  },
  "7.3": {
    asks: "Les traitements en cours signalés",
    how: "La recherche dit qu’elle cherche, et annonce ce qu’elle trouve.",
    tests: ["browser/search"],
  },
  "7.4": {
    asks: "Un mécanisme de consensus sobre",
    how: "Aucune chaîne de blocs.",
    absent: true,
  },
});
