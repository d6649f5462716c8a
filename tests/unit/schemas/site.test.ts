import { describe, expect, test } from "vitest";
import { missingFacts, siteSchema } from "../../../src/schemas/site.ts";
import { site } from "../../../src/site.config.ts";
import { faultsOf } from "../../helpers/content/schemas.ts";

const faults = (more: object) => faultsOf(siteSchema, { ...site, ...more });
const facts = (more: object) => faults({ facts: { ...site.facts, ...more } });
const GIVEN = {
  publicationDirector: "Camille Exemple",
  publicationDirectorRole: "directrice",
  hostName: "Hébergeur",
  hostAddress: "1 rue de l’Exemple, 75007 Paris",
  hostPhone: "01 99 00 12 34",
  dataProtectionOfficer: "Déléguée",
  accessibilityContact: "accessibilite@exemple.gouv.fr",
  securityContact: "securite@exemple.gouv.fr",
  pressEmail: "presse@exemple.gouv.fr",
  pressPhone: "01 99 00 12 35",
  editorPhone: "01 99 00 12 36",
  logData: "Adresse, date, page",
  logPurpose: "Sécurité du site",
  logRetention: "Un an",
  messageRetention: "Deux ans",
};

test("the site’s own configuration is read as it is", () => {
  expect(faults({})).toEqual([]);
});

describe("facts", () => {
  test("that nobody gave are listed by name, in their order", () => {
    const config = { ...site, facts: { ...site.facts, ...GIVEN, hostPhone: null, pressEmail: null } };
    expect(missingFacts(siteSchema.parse(config))).toEqual(["hostPhone", "pressEmail"]);
    expect(missingFacts(siteSchema.parse({ ...site, facts: GIVEN }))).toEqual([]);
  });

  test("must be written, if only as null", () => {
    const { hostName: _, ...rest } = site.facts;
    expect(faults({ facts: rest })).toEqual(["facts.hostName : champ obligatoire absent."]);
  });

  test("have the form of what they are", () => {
    expect(facts(GIVEN)).toEqual([]);
    expect(facts({ securityContact: "https://exemple.gouv.fr/securite" })).toEqual([]);
    expect(facts({ securityContact: "la DSI" })).toEqual([
      "facts.securityContact : trouvé « la DSI » ; attendu une adresse électronique, ou une adresse complète (https://…).",
    ]);
    expect(facts({ pressEmail: "presse", hostPhone: "inconnu", hostName: "" })).toEqual([
      "facts.hostName : texte vide.",
      "facts.hostPhone : trouvé « inconnu » ; attendu un numéro de téléphone, par exemple « 01 99 00 12 34 ».",
      "facts.pressEmail : trouvé « presse » ; attendu une adresse électronique, par exemple nom@exemple.gouv.fr.",
    ]);
  });
});

test("the menu has one link to eight, the brand one line to four", () => {
  const link = { label: "Agenda", href: "/agenda/" };
  expect(faults({ navigation: [] })).toEqual([
    "navigation : trop petit : au moins 1 attendu. Écrivez par exemple « navigation: [] ».",
  ]);
  expect(faults({ navigation: Array.from({ length: 9 }, () => link) })).toEqual([
    "navigation : trop grand : au plus 8 attendu. Écrivez par exemple « navigation: [] ».",
  ]);
  expect(faults({ brandLines: ["a", "b", "c", "d", "e"] })).toHaveLength(1);
});

test("the address of a site in a folder has one form, and what is no place of a site is refused", () => {
  const read = (url: string) => siteSchema.parse({ ...site, url }).url;
  expect(read("https://exemple.gouv.fr/")).toBe("https://exemple.gouv.fr");
  expect(read("https://exemple.gouv.fr/actualites")).toBe("https://exemple.gouv.fr/actualites/");
  expect(faults({ url: "https://exemple.gouv.fr/?a=1" })).toEqual([
    "url : adresse « https://exemple.gouv.fr/?a=1 » ; attendu celle d’un site, sans « ? » ni « # ».",
  ]);
});

test("an unknown key and a rate that no audit gives are refused", () => {
  expect(faults({ nom: "x" })).toEqual([" : champ inconnu « nom ». Écrivez « name »."]);
  expect(faults({ accessibilityAudit: { rate: 120 } })).toContain(
    "accessibilityAudit.rate : trop grand : au plus 100 attendu. Écrivez par exemple « rate: 87 ».",
  );
  expect(faults({ url: "exemple.gouv.fr" })).toEqual([
    "url : trouvé « exemple.gouv.fr » ; attendu une adresse complète, qui commence par https://. Écrivez par exemple « url: https://www.exemple.gouv.fr ».",
  ]);
});

describe("rooms", () => {
  test("that the site has not are in no menu", () => {
    const menu = { navigation: [{ label: "Thèmes", href: "/themes/" }], entryPoints: [] };
    expect(faults({ ...menu, rooms: ["press"] })).toEqual([
      "navigation.0.href : « /themes/ » : le site n’a pas les thèmes.",
    ]);
    expect(faults({ ...menu, rooms: ["press", "topics"] })).toEqual([]);
  });

  test("stand with those that they need", () => {
    const none = { navigation: [{ label: "Actualités", href: "/actualites/" }], entryPoints: [] };
    expect(faults({ ...none, rooms: ["press", "calendar"] })).toEqual([
      "rooms : les pages de mois (calendar) ne vont pas sans l’agenda (agenda).",
    ]);
    expect(faults({ ...none, rooms: [] })).toEqual([
      "kinds : communiqués et déclarations ne vont pas sans l’espace presse (press).",
    ]);
    expect(faults({ ...none, rooms: [], kinds: ["article"] })).toEqual([]);
  });
});

test("the brand is that of the State, or none", () => {
  expect(faults({ brand: "neutral" })).toEqual([]);
  expect(faults({ brand: "ville" })).toHaveLength(1);
});

test("French is a language of every site, and its zone is a place", () => {
  expect(faults({ languages: ["en"] })).toHaveLength(1);
  expect(faults({ timeZone: "Indian/Reunion" })).toEqual([]);
  expect(faults({ timeZone: "Réunion" })).toEqual([expect.stringContaining("Indian/Reunion")]);
});
