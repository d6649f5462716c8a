import { z } from "astro/zod";
import { field } from "../field.ts";
import { LANGUAGES } from "../shared.ts";
import { email, link, phone, sitePath, text } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** What the reader does next: follow, download, write. */
export const ACTIONS = {
  CallToAction: {
    title: "Appel à l’action",
    description:
      "Un bouton vers l’étape suivante : s’inscrire, déposer un dossier, ouvrir un service. Un seul par page, de préférence.",
    props: z.strictObject({
      href: field(link, "Adresse où mène le bouton.", "/agenda/"),
    }),
    slot: { kind: "words", description: "L’action, avec un verbe à l’infinitif." },
    example: `<CallToAction href="/agenda/">Voir les prochains rendez-vous</CallToAction>`,
    bad: `<CallToAction href="agenda">Voir les prochains rendez-vous</CallToAction>`,
  },
  Download: {
    title: "Téléchargement",
    description:
      "Un lien vers un fichier, avec son format et son poids, lus dans le fichier. Pour les fichiers de toute la page, préférez le champ « files » de l’en-tête.",
    props: z.strictObject({
      file: field(sitePath, "Chemin du fichier dans « public/ ».", "/documents/guide.pdf"),
      title: field(text, "Ce que le visiteur télécharge.", "Guide de l’accueil numérique"),
      lang: field(z.enum(LANGUAGES), "Langue du fichier, si ce n’est pas celle de la page.", "en").optional(),
    }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<Download file="/exemples/compte-rendu.odt" title="Modèle de compte rendu" />`,
    bad: `<Download file="/documents/guide-disparu.pdf" title="Guide de l’accueil numérique" />`,
  },
  Contact: {
    title: "Contact",
    description: "À qui écrire ou téléphoner. Donnez au moins une adresse électronique ou un numéro.",
    props: z
      .strictObject({
        name: field(text, "Personne ou service.", "Équipe du programme").optional(),
        role: field(text, "Fonction.", "attachée de presse").optional(),
        email: field(email, "Adresse électronique.", "contact@exemple.gouv.fr").optional(),
        phone: field(phone, "Numéro de téléphone.", "01 99 00 12 34").optional(),
      })
      .refine(({ email: address, phone: number }) => address !== undefined || number !== undefined, {
        error: 'aucun moyen de joindre ce contact. Ajoutez email="…" ou phone="…".',
      }),
    slot: { kind: "none", description: "Rien : terminez la balise par « /> »." },
    example: `<Contact name="Équipe du programme" email="contact@exemple.gouv.fr" phone="01 99 00 12 34" />`,
    bad: `<Contact name="Équipe du programme" />`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
