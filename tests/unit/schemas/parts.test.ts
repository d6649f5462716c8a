import { describe, expect, test } from "vitest";
import { locationSchema, onlineSchema } from "../../../src/schemas/event/place.ts";
import { sessionSchema } from "../../../src/schemas/event/programme.ts";
import { registrationSchema } from "../../../src/schemas/event/registration.ts";
import { imageSchema } from "../../../src/schemas/image.ts";
import { contactSchema, personSchema } from "../../../src/schemas/person.ts";
import { anyReference, reference } from "../../../src/schemas/reference.ts";
import { faultsOf, TOOLS } from "../../helpers/content/schemas.ts";

describe("an image", () => {
  const schema = imageSchema(TOOLS.image);

  test("has an alternative, whose spaces and accents are tidied", () => {
    const image = { src: "./a.jpg", alt: "  Une  salle\n comble, l’E\u0301tat " };
    expect(schema.parse(image)).toEqual({
      src: "./a.jpg",
      alt: "Une salle comble, l’État",
      decorative: false,
    });
  });

  test("that is decorative has an empty alternative", () => {
    expect(faultsOf(schema, { src: "./a.jpg", alt: "", decorative: true })).toEqual([]);
    expect(faultsOf(schema, { src: "./a.jpg", alt: "Une salle", decorative: true })).toEqual([
      'alt : image décorative avec l’alternative « Une salle ». Écrivez « alt: "" », ou retirez « decorative: true ».',
    ]);
  });

  test.each([
    "",
    "image",
    "Photo",
    "Illustration",
    "visuel",
    "image décorative",
    "Décoratif",
    "photo sans alternative",
  ])("is not described by %j", (alt) => {
    expect(faultsOf(schema, { src: "./a.jpg", alt })).toEqual([
      `alt : l’alternative « ${alt} » ne décrit pas l’image. Dites ce qu’elle montre, ou ajoutez « decorative: true » avec « alt: "" ».`,
    ]);
  });

  test.each(["Photo de la salle", "Image du bâtiment", "Décor de la scène"])("is described by %j", (alt) => {
    expect(faultsOf(schema, { src: "./a.jpg", alt })).toEqual([]);
  });

  test("without alternative or source is refused with an example", () => {
    expect(faultsOf(schema, {})).toEqual([
      "src : champ obligatoire absent. Écrivez par exemple « src: ./photo-de-la-salle.jpg ».",
      "alt : champ obligatoire absent. Écrivez par exemple « alt: Une salle comble écoute trois intervenants. ».",
    ]);
  });

  test("has no empty caption and no unknown key", () => {
    expect(faultsOf(schema, { src: "./a.jpg", alt: "Une salle", caption: "" })).toEqual([
      "caption : texte vide. Écrivez par exemple « caption: La séance plénière du matin. ».",
    ]);
    expect(faultsOf(schema, { src: "./a.jpg", alt: "Une salle", credits: "DINUM" })).toEqual([
      " : champ inconnu « credits ». Vouliez-vous écrire « credit » ?",
    ]);
  });
});

describe("a contact", () => {
  test.each([{ email: "a@exemple.gouv.fr" }, { phone: "01 99 00 12 34" }])("is reached by %o", (contact) => {
    expect(contactSchema.parse(contact)).toEqual(contact);
  });

  test("whom nothing reaches is refused", () => {
    expect(faultsOf(contactSchema, { name: "Équipe" })).toEqual([
      " : contact sans moyen de le joindre. Ajoutez « email: » ou « phone: ».",
    ]);
  });

  test("written as a text is refused, and so is a person with no name", () => {
    expect(faultsOf(contactSchema, "Équipe")).toEqual([
      " : trouvé « Équipe » ; attendu un groupe de champs en retrait.",
    ]);
    expect(faultsOf(personSchema, { role: "cheffe de projet" })).toEqual([
      "name : champ obligatoire absent. Écrivez par exemple « name: Camille Exemple ».",
    ]);
  });
});

describe("a place", () => {
  const place = { name: "Salle Exemple", city: "Paris" };

  test("has a name and a town, and ways to come", () => {
    expect(locationSchema.parse(place)).toEqual({ ...place, access: [] });
    const access = [{ mode: "metro", text: "ligne 10, station Ségur" }];
    expect(locationSchema.parse({ ...place, access }).access).toEqual(access);
    expect(faultsOf(locationSchema, {})).toEqual([
      "name : champ obligatoire absent. Écrivez par exemple « name: Agence d’exemple ».",
      "city : champ obligatoire absent. Écrivez par exemple « city: Paris ».",
    ]);
  });

  test("has a postal code of five figures, between quotes", () => {
    expect(faultsOf(locationSchema, { ...place, postalCode: "01000" })).toEqual([]);
    expect(faultsOf(locationSchema, { ...place, postalCode: "7500" })).toEqual([
      'postalCode : code postal « 7500 » ; attendu cinq chiffres entre guillemets, par exemple "75007".',
    ]);
    expect(faultsOf(locationSchema, { ...place, postalCode: 75007 })).toEqual([
      'postalCode : trouvé « 75007 » ; attendu un texte. Écrivez « postalCode: "75007" », entre guillemets.',
    ]);
  });

  test("has a latitude and a longitude, or neither, in their bounds", () => {
    expect(faultsOf(locationSchema, { ...place, latitude: 48.85, longitude: 2.3 })).toEqual([]);
    for (const half of [{ latitude: 48.85 }, { longitude: 2.3 }])
      expect(faultsOf(locationSchema, { ...place, ...half })).toEqual([
        " : latitude et longitude vont ensemble. Ajoutez celle qui manque, ou retirez l’autre.",
      ]);
    expect(faultsOf(locationSchema, { ...place, latitude: 91, longitude: -181 })).toEqual([
      "latitude : trop grand : au plus 90 attendu. Écrivez par exemple « latitude: 48.8501 ».",
      "longitude : trop petit : au moins -180 attendu. Écrivez par exemple « longitude: 2.3088 ».",
    ]);
  });

  test("is reached by known means", () => {
    expect(faultsOf(locationSchema, { ...place, access: [{ mode: "hélicoptère", text: "toit" }] })).toEqual([
      "access.0.mode : valeur inconnue « hélicoptère ». Valeurs possibles : « metro », « rer », « tram », « bus », « train », « bicycle », « car », « foot », « wheelchair ».",
    ]);
    expect(faultsOf(locationSchema, { ...place, access: [{ mode: "métro", text: "" }] })).toEqual([
      "access.0.mode : valeur inconnue « métro ». Vouliez-vous écrire « metro » ?",
      "access.0.text : texte vide. Écrivez par exemple « text: ligne 10, station Modèle ».",
    ]);
  });

  test("online may have an address to come", () => {
    expect(faultsOf(onlineSchema, {})).toEqual([]);
    expect(faultsOf(onlineSchema, { url: "visio.exemple.gouv.fr" })).toEqual([
      "url : trouvé « visio.exemple.gouv.fr » ; attendu une adresse complète, qui commence par https://. Écrivez par exemple « url: https://visio.exemple.gouv.fr/salle ».",
    ]);
  });
});

describe("a registration", () => {
  test("is not mandatory and not full unless said", () => {
    expect(registrationSchema.parse({})).toEqual({ required: false, full: false });
  });

  test.each([
    ["2024-05-28", "2024-06-17"],
    ["2024-05-28", "2024-05-28"],
    ["2024-05-28 09:00", "2024-05-28"],
    ["2024-05-28", "2024-05-28 00:00"],
    ["2024-05-28 09:00", "2024-05-28 09:01"],
  ])("may open on %s and close on %s, a closing day being whole", (opensAt, closesAt) => {
    expect(faultsOf(registrationSchema, { opensAt, closesAt })).toEqual([]);
  });

  test.each([
    ["2024-06-17", "2024-05-28"],
    ["2024-05-28 09:00", "2024-05-27"],
    ["2024-05-28 09:00", "2024-05-28 08:59"],
  ])("does not open on %s to close on %s", (opensAt, closesAt) => {
    expect(faultsOf(registrationSchema, { opensAt, closesAt })).toEqual([
      "closesAt : les inscriptions ferment avant d’ouvrir. Corrigez « opensAt » ou « closesAt ».",
    ]);
  });
});

describe("a session", () => {
  test.each(["09:30", "2024-06-20 09:30", "2024-06-20"])("starts at %j", (start) => {
    expect(faultsOf(sessionSchema, { title: "Accueil", start })).toEqual([]);
  });

  test("does not start at « 9h30 », which has one right spelling", () => {
    expect(faultsOf(sessionSchema, { title: "Accueil", start: "9h30" })).toEqual([
      'start : heure illisible « 9h30 ». Écrivez "09:30", entre guillemets.',
    ]);
  });

  test.each(["2024-02-31", 570])("does not start at %j", (start) => {
    expect(faultsOf(sessionSchema, { title: "Accueil", start })).toEqual([
      `start : heure illisible « ${start} » ; attendu "09:30", ou "2024-06-20 09:30" si l’évènement dure plusieurs jours.`,
    ]);
  });
});

describe("a reference", () => {
  test("is the name of a file, with its extension or without", () => {
    const expected = { collection: "news", id: "retour-sur-la-journee" };
    for (const value of ["retour-sur-la-journee", "retour-sur-la-journee.mdx", " retour-sur-la-journee "])
      expect(reference("news").parse(value)).toEqual(expected);
  });

  test.each(["/actualites/retour/", "Retour", "https://exemple.gouv.fr", "retour_sur", ""])(
    "is not %j",
    (value) => {
      expect(faultsOf(reference("news"), value)).toEqual([
        ` : trouvé « ${value} » ; attendu le nom d’un fichier de src/content/news, sans « .mdx ».`,
      ]);
    },
  );

  test("to any collection names it", () => {
    expect(anyReference.parse("agenda/journee.mdx")).toEqual({ collection: "agenda", id: "journee" });
    expect(anyReference.parse("pages/services/tnt")).toEqual({ collection: "pages", id: "services/tnt" });
  });

  test.each([
    ["new/retour", "collection inconnue « new ». Vouliez-vous écrire « news » ?"],
    [
      "actualites/retour",
      "collection inconnue « actualites ». Valeurs possibles : « news », « agenda », « pages ».",
    ],
    ["retour", "collection inconnue « retour ». Valeurs possibles : « news », « agenda », « pages »."],
    ["agenda/", "trouvé « agenda/ » ; attendu « agenda/nom-du-fichier », sans « .mdx »."],
    ["news/Retour", "trouvé « news/Retour » ; attendu « news/nom-du-fichier », sans « .mdx »."],
  ])("to any collection is not %j", (value, sentence) => {
    expect(faultsOf(anyReference, value)).toEqual([` : ${sentence}`]);
  });
});
