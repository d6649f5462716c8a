import { z } from "astro/zod";
import { field } from "../field.ts";
import { link, text } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** What sets words apart: callout, highlight, alert, quote. */
export const WORDS = {
  Callout: {
    title: "Mise en avant",
    description:
      "Fait ressortir une information utile à côté du texte : l’essentiel à retenir, une définition, un conseil. Une par partie, pas plus.",
    props: z.strictObject({
      title: field(text, "Titre, court.", "À retenir").optional(),
    }),
    slot: { kind: "text", description: "Un ou deux paragraphes, une liste, un lien." },
    example: `<Callout title="À retenir">

Le guide est gratuit : il se lit en **vingt minutes**.

</Callout>`,
    bad: `<Callout titre="À retenir">

Le guide est gratuit.

</Callout>`,
  },
  Highlight: {
    title: "Mise en exergue",
    description:
      "Met en valeur une phrase du texte lui-même. Sans elle, le texte doit rester compréhensible.",
    props: z.strictObject({}),
    slot: { kind: "text", description: "Une ou deux phrases." },
    example: `<Highlight>

Une commune de 800 habitants peut ouvrir un service numérique en trois mois.

</Highlight>`,
    bad: `<Highlight>

</Highlight>`,
  },
  Alert: {
    title: "Alerte",
    description:
      "Annonce ce qui change pour le visiteur : une fermeture, une panne, un retour à la normale. Pour un conseil, préférez la mise en avant.",
    props: z.strictObject({
      title: field(text, "Ce qui se passe, en quelques mots.", "Maintenance prévue"),
      type: field(
        z.enum(["info", "success", "warning", "error"]),
        "Nature du message : information (info, par défaut), succès (success), avertissement (warning) ou erreur (error).",
        "warning",
      ).optional(),
    }),
    slot: { kind: "text", description: "Quelques phrases, un lien." },
    example: `<Alert type="warning" title="Maintenance prévue">

Le service sera fermé dimanche de 6 h à 8 h.

</Alert>`,
    bad: `<Alert type="danger" title="Maintenance prévue">

Le service sera fermé dimanche.

</Alert>`,
  },
  Quote: {
    title: "Citation",
    description:
      "Rapporte les paroles d’une personne ou un extrait d’un texte, avec son auteur. Les guillemets sont ajoutés tout seuls.",
    props: z.strictObject({
      author: field(text, "Qui l’a dit ou écrit.", "Camille Exemple"),
      role: field(text, "Fonction de l’auteur.", "cheffe de projet").optional(),
      source: field(
        text,
        "Titre de l’ouvrage, du rapport ou du discours cité.",
        "Rapport annuel 2029",
      ).optional(),
      href: field(link, "Adresse de la source.", "https://www.exemple.gouv.fr/rapport").optional(),
    }),
    slot: { kind: "text", description: "Les paroles, sans guillemets." },
    example: `<Quote author="Camille Exemple" role="cheffe de projet" source="Rapport annuel 2029">

Nous avons retiré la moitié des questions du formulaire, et personne ne les a réclamées.

</Quote>`,
    bad: `<Quote role="cheffe de projet">

Nous avons retiré la moitié des questions.

</Quote>`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
