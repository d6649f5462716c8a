/** The words of the live guide, which editors alone see. */
export const GUIDE = {
  title: "Guide de rédaction",
  description:
    "Chaque composant à côté du texte qui le produit, et les champs de chaque en-tête. Cette page n’existe que dans le site de rédaction.",
  components: "Les composants",
  fields: "Les champs de l’en-tête",
  tags: "Un composant s’écrit comme une balise, sans rien importer. Ses attributs sont entre guillemets droits doubles.",
  names:
    "Un nom comme image.alt désigne le champ alt écrit sous image\u00A0; files[].title, le champ title de chaque élément de la liste files.",
  attributes: (name: string) => `Attributs de ${name}`,
  keys: (name: string) => `Champs\u00A0: ${name}`,
  columns: ["Nom", "Présence", "Ce qu’il dit", "Exemple"],
  required: "obligatoire",
  optional: "facultatif",
  slot: "Entre les balises\u00A0:",
  bad: "À ne pas écrire, et ce que le contrôle en dit\u00A0:",
} as const;
