import { describe, expect, test } from "vitest";
import { email, link, phone, sitePath, text, url } from "../../../src/schemas/text.ts";
import { faultsOf } from "../../helpers/content/schemas.ts";

describe("a text", () => {
  test("is trimmed and composed", () => {
    expect(text.parse("  E\u0301tat  ")).toBe("État");
  });

  test.each(["", "   ", "\n"])("that is empty is refused: %j", (value) => {
    expect(faultsOf(text, value)).toEqual([" : texte vide."]);
  });

  test.each([
    [2024, ' : trouvé « 2024 » ; attendu un texte. Écrivez « "2024" », entre guillemets.'],
    [true, ' : trouvé « true » ; attendu un texte. Écrivez « "true" », entre guillemets.'],
    [null, " : champ vide."],
    [["a"], " : trouvé une liste ; attendu un texte."],
    [{ a: 1 }, " : trouvé un groupe de champs ; attendu un texte."],
    [undefined, " : champ obligatoire absent."],
  ])("is not %j", (value, fault) => {
    expect(faultsOf(text, value)).toEqual([fault]);
  });
});

describe("an address on the web", () => {
  test.each(["https://exemple.gouv.fr", "http://exemple.gouv.fr/a?b=c#d", " https://exemple.gouv.fr/ "])(
    "%j is read",
    (value) => {
      expect(url.parse(value)).toBe(value.trim());
    },
  );

  test.each([
    "exemple.gouv.fr",
    "www.exemple.gouv.fr",
    "ftp://exemple.gouv.fr",
    "/agenda/",
    "javascript:alert(1)",
  ])("%j is refused", (value) => {
    expect(faultsOf(url, value)).toEqual([
      ` : trouvé « ${value} » ; attendu une adresse complète, qui commence par https://.`,
    ]);
  });
});

describe("an electronic address", () => {
  test("is read without its outer spaces", () => {
    expect(email.parse(" contact@exemple.gouv.fr ")).toBe("contact@exemple.gouv.fr");
  });

  test.each(["contact", "contact@", "contact@exemple", "a b@exemple.gouv.fr", "mailto:a@exemple.gouv.fr"])(
    "%j is refused",
    (value) => {
      expect(faultsOf(email, value)).toEqual([
        ` : trouvé « ${value} » ; attendu une adresse électronique, par exemple nom@exemple.gouv.fr.`,
      ]);
    },
  );
});

describe("a telephone number", () => {
  test.each([
    ["01 99 00 12 34", "01 99 00 12 34"],
    ["01.99.00.12.34", "01 99 00 12 34"],
    ["+33 1 99 00 12 34", "+33 1 99 00 12 34"],
    ["3939", "3939"],
  ])("%s is read %s", (value, expected) => {
    expect(phone.parse(value)).toBe(expected);
  });

  test.each(["tél. 01 99 00 12 34", "+33 (0)1 99 00 12 34", "12", "01-99-00-12-34"])(
    "%s is refused",
    (value) => {
      expect(faultsOf(phone, value)).toEqual([
        ` : trouvé « ${phoneAsFound(value)} » ; attendu un numéro de téléphone, par exemple « 01 99 00 12 34 ».`,
      ]);
    },
  );

  const phoneAsFound = (value: string) => value.replaceAll(".", " ").replaceAll("  ", " ");
});

describe("a path of the site", () => {
  test.each(["/", "/agenda/", "/documents/a.pdf"])("%s is read", (value) => {
    expect(sitePath.parse(` ${value} `)).toBe(value);
    expect(link.parse(value)).toBe(value);
  });

  test.each(["agenda/", "//exemple.fr/", "https://exemple.gouv.fr/", "/a b/", ""])(
    "%j is refused",
    (value) => {
      expect(faultsOf(sitePath, value)).toEqual([
        ` : trouvé « ${value} » ; attendu un chemin du site, qui commence par « / », par exemple « /agenda/ancienne-adresse/ ».`,
      ]);
    },
  );
});

describe("a link", () => {
  test("is an address on the web too", () => {
    expect(link.parse("https://exemple.gouv.fr/inscription")).toBe("https://exemple.gouv.fr/inscription");
  });

  test.each([
    "exemple.gouv.fr",
    "//exemple.fr/",
    "https://",
    "javascript:alert(1)",
    "https://exemple gouv.fr",
  ])("is not %j", (value) => {
    expect(faultsOf(link, value)).toEqual([
      ` : trouvé « ${value} » ; attendu une adresse complète (https://…) ou un chemin du site (/agenda/…).`,
    ]);
  });
});
