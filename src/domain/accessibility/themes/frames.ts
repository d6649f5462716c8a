import { theme } from "../criterion.ts";

export const frames = theme("Cadres", {
  "2.1": {
    asks: "Un titre pour chaque cadre",
    how: "Le seul cadre est le lecteur d’une vidéo, créé avec l’accord du visiteur et nommé par le titre de la vidéo.",
    tests: ["browser/video-consent"],
  },
  "2.2": {
    asks: "Un titre de cadre pertinent",
    how: "Le titre de la vidéo, obligatoire, relu avec l’entrée.",
    editors: true,
    tests: ["browser/video-consent"],
  },
});
