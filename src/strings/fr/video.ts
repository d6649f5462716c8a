/** The words around a video. */
export const VIDEO = {
  disabled: (platform: string) => `${platform} est désactivé`,
  allow: (platform: string) =>
    `Autorisez le dépôt de cookies pour accéder à ce contenu\u00A0: ${platform} recevra votre adresse IP et pourra en déposer.`,
  scope: "Votre accord ne vaut que pour cette vidéo et n’est pas enregistré.",
  button: (platform: string, title: string) =>
    `Autoriser - ${platform}, pour la vidéo «\u00A0${title}\u00A0»`,
  seeOn: (platform: string) => `Voir la vidéo sur ${platform}`,
  download: "Télécharger la vidéo",
  player: (title: string) => `Vidéo «\u00A0${title}\u00A0»`,
  transcript: (title: string) => `Transcription de la vidéo «\u00A0${title}\u00A0»`,
  alternative: "Cette vidéo reprend le texte de la page.",
} as const;
