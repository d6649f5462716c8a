import { theme } from "../../accessibility/criterion.ts";

export const contents = theme("Contenus", {
  "5.1": {
    asks: "Un format d’image adapté",
    how: "AVIF et WebP, puis le format d’origine ; les dessins sont en SVG.",
    tests: ["build/images"],
  },
  "5.2": {
    asks: "Une compression d’image adaptée",
    how: "La qualité est celle de l’outil d’Astro, à plusieurs définitions ; un original de plus de 5 Mo est signalé.",
    tests: ["build/images", "unit/check/mistakes"],
  },
  "5.3": {
    asks: "Une définition de vidéo adaptée",
    how: "Les vidéos du site se servent telles que déposées.",
    editors: true,
    owner: "préparer des vidéos en 720p au plus",
  },
  "5.4": {
    asks: "Une compression de vidéo efficace",
    how: "Le contrôle lit le format du fichier, pas son débit.",
    editors: true,
    owner: "encoder en AV1, VP9 ou HEVC",
  },
  "5.5": {
    asks: "Un mode « écoute seule »",
    how: "Il n’y en a pas ; la transcription tient lieu de vidéo.",
    editors: true,
    tests: ["browser/video-consent"],
  },
  "5.6": {
    asks: "Une compression audio adaptée",
    how: "Aucun contenu audio.",
    absent: true,
  },
  "5.7": {
    asks: "Un format de document adapté",
    how: "Un fichier de plus de 20 Mo est signalé ; un document vide, coupé ou protégé est refusé.",
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "5.8": {
    asks: "Archivage et suppression des contenus",
    how: "`expiresAt` retire une entrée des listes, l’âge d’une catégorie signale les anciennes, `gone:` dit les pages retirées.",
    editors: true,
    tests: ["build/age", "build/aliases"],
  },
});
