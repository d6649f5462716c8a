import { fold } from "./fold.ts";

/** French words for the English keys of an entry; a word may stand for several. */
const KEYS: Readonly<Record<string, string>> = {
  title: "titre, intitulé, nom, sujet",
  summary: "chapeau, chapô, résumé, accroche, introduction, description, chapeau-text",
  category: "catégorie, rubrique, type",
  tags: "thème, thèmes, thématique, thématiques, mots-clés, étiquettes, mot-clé",
  publishedAt: "date de publication, publication, publié, publié le, date, parution",
  updatedAt: "mise à jour, mis à jour, mis à jour le, dernière mise à jour, maj",
  changes: "modifications, changements, historique",
  image: "photo, illustration, visuel, vignette",
  src: "fichier, source, chemin, image, photo",
  alt: "alternative, texte alternatif, image-alt",
  decorative: "décorative, décoratif",
  caption: "légende",
  credit: "crédit, auteur, copyright, photographe",
  gallery: "galerie, photos, images",
  files: "fichiers, documents, pièces jointes, téléchargements",
  file: "fichier, document, chemin, url",
  related: "pages liées, voir aussi, liens, à lire aussi",
  lang: "langue",
  translationOf: "traduction de, traduction",
  featured: "à la une, une, mise en avant, en avant",
  draft: "brouillon",
  expiresAt: "expiration, fin de publication, expire, expire le, retrait",
  aliases: "alias, anciennes adresses, redirections",
  kind: "genre, type",
  author: "auteur, autrice",
  name: "nom, intitulé, titre, prénom et nom",
  role: "fonction, rôle, poste, titre",
  organization: "organisme, organisation, structure, entité",
  pressContacts: "contacts presse, contact presse, presse",
  email: "courriel, mail, e-mail, mél, adresse électronique, adresse",
  phone: "téléphone, tél, tel, numéro",
  start: "début, date de début, commence, date, horaires, horaire, heure, heure de début, quand",
  end: "fin, date de fin, finit, horaires, horaire, heure de fin",
  dates: "séances, occurrences, créneaux, autres dates, sessions, jours, dates et heures",
  note: "remarque, précision, particularité",
  timeZone: "fuseau, fuseau horaire",
  status: "statut, état",
  statusNote: "motif, raison",
  previousStart: "ancienne date, ancien début, date prévue",
  attendance: "participation, mode, modalité, modalités, format, présence",
  location: "lieu, adresse, endroit, salle, où",
  street: "rue, voie, adresse, numéro et rue",
  postalCode: "code postal, cp",
  city: "ville, commune",
  access: "accès, transports, comment venir",
  mode: "moyen, transport, moyen de transport",
  text: "texte, indication, contenu",
  online: "en ligne, visio, visioconférence, webinaire, à distance, diffusion",
  url: "lien, adresse, href, link",
  platform: "outil, plateforme",
  registration: "inscription, inscriptions, s’inscrire",
  required: "obligatoire, requise",
  opensAt: "ouverture, ouvre",
  closesAt: "clôture, fermeture, date limite, ferme, fin",
  capacityNote: "places, jauge, capacité",
  full: "complet, complète",
  price: "prix, tarif, tarifs",
  free: "gratuit, gratuite, entrée libre",
  audience: "public, publics, pour qui",
  organizers: "organisateur, organisateurs, organisatrice, organisatrices",
  practicalInfo: "infos pratiques, informations pratiques, pratique",
  label: "intitulé, libellé, titre, nom",
  content: "contenu, texte",
  link: "lien, url, adresse",
  programme: "program, déroulé, ordre du jour, planning, séquences",
  format: "forme, type",
  speakers: "intervenants, intervenantes, intervenant, orateurs, avec",
  series: "série, cycle",
  edition: "édition, numéro",
  recap: "compte rendu, bilan, retour",
  replay: "rediffusion, enregistrement, revoir",
  pressRelease: "communiqué, communiqué de presse",
  date: "jour, le",
  duration: "durée",
  captions: "sous-titres",
  poster: "affiche, vignette",
  speaker: "intervenant",
  value: "valeur, chiffre",
};

/** French words for the values that a key may have. */
const VALUES: Readonly<Record<string, string>> = {
  onsite: "présentiel, en présentiel, sur place, présence, en présence",
  online: "distanciel, en distanciel, visio, visioconférence, en ligne, à distance, webinaire",
  hybrid: "hybride, mixte, les deux, sur place et à distance, présentiel et distanciel",
  scheduled: "maintenu, maintenue, confirmé, confirmée, prévu, prévue, programmé",
  cancelled: "annulé, annulée",
  postponed: "reporté, reportée, ajourné",
  rescheduled: "déplacé, déplacée, nouvelle date, décalé, décalée",
  "moved-online": "passé en ligne, en ligne, visio, distanciel",
  article: "actualité, actu, brève",
  "press-release": "communiqué, communiqué de presse, cp",
  statement: "déclaration, discours",
  interview: "entretien",
  infographic: "infographie",
  video: "vidéo",
  welcome: "accueil",
  plenary: "plénière, séance plénière",
  talk: "intervention, conférence, présentation",
  "round-table": "table ronde, débat",
  workshop: "atelier",
  pitch: "démonstration, démo",
  networking: "rencontres, rencontre, échanges, déjeuner",
  break: "pause",
  tram: "tramway",
  bicycle: "vélo, bicyclette",
  car: "voiture, parking, stationnement",
  foot: "à pied, pied, marche",
  wheelchair: "fauteuil, fauteuil roulant, pmr, handicap, accessibilité",
  fr: "français, francais, french",
  en: "anglais, english",
  de: "allemand",
  es: "espagnol",
  it: "italien",
  success: "succès, réussite",
  warning: "avertissement, attention, alerte",
  error: "erreur",
  info: "information, note",
};

const foldedWords = new Map(
  [...Object.values(KEYS), ...Object.values(VALUES)].map((words) => [
    words,
    new Set(words.split(", ").map(spelling)),
  ]),
);

/** Letters alone: « Code postal », « code-postal » and « codePostal » are one. */
function spelling(word: string): string {
  return fold(word).replaceAll(" ", "");
}

/** The keys that a French word stands for, among those that are known. */
export function keysMeant(word: string, known: readonly string[]): string[] {
  return known.filter((key) => foldedWords.get(KEYS[key] ?? "")?.has(spelling(word)));
}

/** The value that a French word stands for, among those that are known. */
export function valueMeant(word: string, known: readonly string[]): string | undefined {
  return known.find((value) => foldedWords.get(VALUES[value] ?? "")?.has(spelling(word)));
}

/** What « oui » and « non » are, or the French name of the key itself (`full: complet`). */
export function booleanMeant(word: string, key: string): boolean | undefined {
  if (/^(?:oui|yes|vrai|o|x)$/i.test(word) || keysMeant(word, [key]).length > 0) return true;
  return /^(?:non|no|faux|n)$/i.test(word) ? false : undefined;
}
