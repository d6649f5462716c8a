import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../../src/check/read/front-matter.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const file = (...lines: string[]) => ["---", ...lines, "---", ""].join("\n");
const faults = (source: string) =>
  readFrontMatter(source).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("a front matter", () => {
  test("is cut from its body", () => {
    const { data, body, faults: none } = readFrontMatter("---\ntitle: Un\ntags: [a, b]\n---\n\nCorps\n");
    expect(data).toEqual({ title: "Un", tags: ["a", "b"] });
    expect(body).toBe("\nCorps\n");
    expect(none).toEqual([]);
  });

  test("may have the line ends of Windows, a byte order mark, spaces after its fences and no body", () => {
    expect(readFrontMatter("\uFEFF--- \r\ntitle: Un\r\n---\r\nCorps\r\n")).toMatchObject({
      data: { title: "Un" },
      body: "Corps\r\n",
      faults: [],
    });
    expect(readFrontMatter("---\ntitle: Un\n---")).toMatchObject({ data: { title: "Un" }, body: "" });
  });

  test("ends at the first line of three dashes: a rule of the body is left alone", () => {
    expect(readFrontMatter("---\ntitle: a --- b\n---\nUn\n\n---\n\nDeux").body).toBe("Un\n\n---\n\nDeux");
  });

  test.each(PROCESS_ZONES)("keeps a date as the text that was written on a computer in %s", (zone) => {
    const source = file(
      "a: 2024-06-20",
      "b: 2024-06-20 09:00",
      "c: 2024-02-31",
      "d: 2024-06-20T09:00:00Z",
      "e: 09:30",
    );
    inProcessZone(zone, () => {
      expect(readFrontMatter(source).data).toEqual({
        a: "2024-06-20",
        b: "2024-06-20 09:00",
        c: "2024-02-31",
        d: "2024-06-20T09:00:00Z",
        e: "09:30",
      });
    });
  });

  test("keeps yes and no as texts, and reads true, false, numbers and nothing", () => {
    expect(readFrontMatter(file("a: no", "b: oui", "c: true", "d: 12", "e:")).data).toEqual({
      a: "no",
      b: "oui",
      c: true,
      d: 12,
      e: null,
    });
  });
});

describe("a fault of the front matter", () => {
  test("that is missing is said at the first line", () => {
    const fault =
      "1:1 l’en-tête manque. La première ligne doit être « --- », suivie des champs (title, summary…) et d’une autre ligne « --- ».";
    for (const source of ["title: Un\n", "", "\n---\ntitle: Un\n---\n", "# Titre"])
      expect(faults(source)).toEqual([fault]);
  });

  test("that is not closed is said at the first line", () => {
    expect(faults("---\ntitle: Un\n\nCorps\n")).toEqual([
      "1:1 l’en-tête n’est pas fermé. Ajoutez une ligne « --- » entre les champs et le texte.",
    ]);
  });

  test("that holds no key is said under the fence", () => {
    for (const source of [file(), file("- un"), file("texte"), file("# commentaire")])
      expect(faults(source)).toEqual([
        "2:1 l’en-tête ne contient aucun champ. Écrivez par exemple « title: Mon titre ».",
      ]);
  });

  test.each([
    [
      "a line with no colon",
      ["title: Un", "summary", "draft: true"],
      "3:1 cette ligne n’a pas de deux-points. Écrivez « champ: valeur », ou mettez en retrait la suite d’un texte.",
    ],
    [
      "anything else",
      ["title: Un", "...", "draft: true"],
      "4:1 en-tête impossible à lire ici. Vérifiez les guillemets, les deux-points et le retrait de cette ligne.",
    ],
  ])("is said at its line: %s", (_, lines, fault) => {
    expect(faults(file(...lines))).toEqual([fault]);
  });

  test.each([
    ["title: Journée : le bilan", { title: "Journée : le bilan" }],
    ["title: 'L'État'", { title: "L'État" }],
    ['title: "Un "grand" jour"', { title: "Un « grand » jour" }],
    ['title: "Un', { title: "Un" }],
    ["title:Un", { title: "Un" }],
    ["tags: [a, b", { tags: ["a", "b"] }],
    ["title: [Un] deux", { title: "[Un] deux" }],
    ["location:\n\tname: Un", { location: { name: "Un" } }],
  ])("that we can repair lets the other keys be read: %j", (line, data) => {
    const read = readFrontMatter(file(line, "draft: oui"));
    expect(read.faults).toHaveLength(1);
    expect(read).toMatchObject({ isRead: true, data: { ...data, draft: "oui" } });
  });

  test.each(["title: Un\ntitle: Deux", "summary\ntitle: Un", 'title: "a\\d"'])(
    "that only the editor knows gives no data: %j",
    (lines) => {
      expect(readFrontMatter(file(lines))).toMatchObject({ isRead: false, data: {} });
    },
  );

  test("never lets repeated values grow", () => {
    const lines = [
      "a0: &a0 [x, x]",
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    expect(faults(file(...lines)).length).toBeGreaterThan(0);
  });
});

describe("the place of a key", () => {
  const { placeOf } = readFrontMatter(
    file(
      "title: Un",
      "registration:",
      "  url: https://exemple.gouv.fr",
      "files:",
      "  - file: /a.pdf",
      "    title: A",
      "tags: [un, deux]",
    ),
  );

  test.each([
    [["title"], 2, 1],
    [["registration", "url"], 4, 3],
    [["files", 0], 6, 5],
    [["files", 0, "title"], 7, 5],
    [["tags", 1], 8, 12],
  ])("%j is at %i:%i", (path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });

  test.each([
    [["registration", "opensAt"], 3, 1],
    [["files", 0, "lang"], 6, 5],
    [["absent"], 2, 1],
    [[], 2, 1],
  ])("%j, which is not written, is that of the nearest one above: %i:%i", (path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });

  test("of a file with no front matter is its first line", () => {
    expect(readFrontMatter("texte").placeOf(["title"])).toEqual({ line: 1, column: 1 });
  });
});
