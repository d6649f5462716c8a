import { theme } from "../criterion.ts";

const VIDEO =
  "Le composant `<Video>` refuse une vidéo sans transcription et, si elle est du site, sans sous-titres.";

export const multimedia = theme("Multimédia", {
  "4.1": {
    asks: "Une transcription ou une audiodescription des médias temporels",
    how: VIDEO,
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "4.2": { asks: "Une transcription pertinente", how: "Relue avec l’entrée.", editors: true },
  "4.3": {
    asks: "Des sous-titres synchronisés",
    how: VIDEO,
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "4.4": { asks: "Des sous-titres pertinents", how: "Relus avec l’entrée.", editors: true },
  "4.5": {
    asks: "Une audiodescription synchronisée si elle est nécessaire",
    how: "La transcription décrit ce qui n’est que montré ; une version audiodécrite est une autre vidéo.",
    editors: true,
  },
  "4.6": { asks: "Une audiodescription pertinente", how: "Relue avec l’entrée.", editors: true },
  "4.7": {
    asks: "Un média clairement identifiable",
    how: "Le titre de la vidéo est écrit à côté d’elle, et dans sa légende.",
    tests: ["components/prose"],
  },
  "4.8": {
    asks: "Une alternative aux médias non temporels",
    how: "Aucun média non temporel.",
    absent: true,
  },
  "4.9": { asks: "Une alternative pertinente", how: "Aucun média non temporel.", absent: true },
  "4.10": {
    asks: "Un son déclenché seul que l’on peut arrêter",
    how: "Rien ne joue seul : ni `autoplay`, ni lecteur chargé avant l’accord.",
    tests: ["browser/video-consent", "build/html-validate"],
  },
  "4.11": {
    asks: "Un média contrôlable au clavier et à la souris",
    how: "Lecteur du navigateur (`controls`), ou celui de la plateforme, après accord.",
    hand: {
      steps:
        "Au clavier, sur la vidéo de la démonstration : Tab l’atteint, Espace la lance et l’arrête, les flèches règlent le son et la position, Tab en sort.",
      on: "2026-11-30",
    },
  },
  "4.12": {
    asks: "Un média non temporel contrôlable au clavier",
    how: "Aucun média non temporel.",
    absent: true,
  },
  "4.13": {
    asks: "Des médias compatibles avec les technologies d’assistance",
    how: "Éléments `video` et `track` de HTML ; le cadre d’une plateforme a un titre.",
    tests: ["components/prose", "browser/axe"],
  },
});
