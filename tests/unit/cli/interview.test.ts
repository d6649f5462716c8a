import { describe, expect, test } from "vitest";
import { finished } from "../../../src/cli/new/finished.ts";
import { Interrupted } from "../../../src/cli/new/prompt.ts";
import { readFlags } from "../../../src/domain/new/flags.ts";
import { contentWith, eventFile, newsFile } from "../../helpers/content/content-folder.ts";

const now = Temporal.Instant.from("2027-01-04T08:00:00Z");

/** Answers in order what each question asks, and keeps what was said; the last answer is to leave. */
async function talk(argv: string[], replies: string[], files: Record<string, string> = {}) {
  const said: string[] = [];
  const ask = async (question: string) => {
    const reply = replies.shift();
    if (reply === undefined) throw new Interrupted(question);
    said.push(`${question}${reply}`);
    return reply;
  };
  const content = contentWith(files);
  const entry = await finished(readFlags(argv), { ask, say: (text) => said.push(text), content, now });
  return { ...entry, said, left: replies.length };
}

describe("questions", () => {
  test("lead to an event: numbers or names choose, Enter passes what is optional", async () => {
    const { answers, name, left } = await talk(
      [],
      [
        "1",
        "Journée des archives",
        "",
        "1",
        "",
        "2027-01-13 09:30",
        "",
        "",
        "Sur place",
        "Salle",
        "",
        "",
        "Paris",
        "",
        "",
        "",
      ],
    );
    expect(answers).toMatchObject({
      kind: "event",
      start: "2027-01-13 09:30",
      attendance: "onsite",
      city: "Paris",
    });
    expect([name, left]).toEqual(["journee-des-archives", 0]);
  });

  test("are asked again, with the sentence of the check, until the answer can do", async () => {
    const { said } = await talk(
      ["--kind", "event", "--title", "A", "--summary", "B", "--tags", "a11y", "--published-at", "2027-01-04"],
      [
        "Conferense",
        "conférence",
        "31/12/2027",
        "2027-12-31 10:00",
        "2027-12-31 09:00",
        "",
        "2028-01-07, demain",
        "",
        "3",
        "",
        "Salle",
        "",
        "75",
        "75007",
        "Paris",
        "visio",
        "",
        "",
        "",
        "",
      ],
    );
    expect(said).toEqual(
      expect.arrayContaining([
        "« Conferense » n’est pas dans taxonomies/agenda-categories.yaml. Vouliez-vous écrire « Conférence » ?",
        expect.stringContaining("date illisible « 31/12/2027 »"),
        expect.stringContaining("la fin (2027-12-31 09:00) n’est pas après le début"),
        expect.stringContaining("date illisible « demain »"),
        "Cette réponse est nécessaire.",
        expect.stringContaining("code postal « 75 »"),
        expect.stringContaining("« visio »"),
      ]),
    );
  });

  test("suggest the category that has the name of the kind", async () => {
    const { answers } = await talk(["--kind", "article"], ["Titre", "", "", "A11y", "", ""]);
    expect(answers).toMatchObject({ category: "Article", tags: "A11y" });
  });

  test("say that a name is taken and propose another, which Enter takes", async () => {
    const files = {
      "agenda/journee.mdx": eventFile(),
      "agenda/autre.mdx": eventFile(["aliases: [/agenda/fete/]"]),
    };
    const flags = [
      "--kind",
      "event",
      "--category",
      "conference",
      "--start",
      "2027-01-13",
      "--attendance",
      "online",
    ];
    const rest = ["", "", "", "", "", "", ""];
    const first = await talk([...flags, "--title", "Journée"], [...rest, ""], files);
    expect(first.name).toBe("journee-2027");
    expect(first.said).toContain("Le nom « journee » est déjà pris.");
    const former = await talk([...flags, "--title", "Fête"], [...rest, "autre", "fete-2"], files);
    expect(former.name).toBe("fete-2");
    expect(former.said).toContain("Le nom « autre » est déjà pris.");
  });

  test("left in the middle, write nothing", async () => {
    await expect(talk([], ["1", "Journée"])).rejects.toThrow(Interrupted);
  });
});

describe("with nobody to ask", () => {
  const run = (argv: string[], files = {}) =>
    finished(readFlags(argv), { ask: undefined, say: () => {}, content: contentWith(files), now });

  test("flags are enough", async () => {
    const { name, text } = await run(["--kind", "article", "--title", "L’été", "--publish"]);
    expect(name).toBe("ete");
    expect(text).toContain("category: Article\npublishedAt: 2027-01-04\n---\n");
  });

  test("what is missing is said, all at once", async () => {
    await expect(run([])).rejects.toThrow(/^il manque --kind\. Genres possibles : event \(évènement\)/);
    await expect(
      run(["--kind", "event", "--category", "conference", "--attendance", "online"]),
    ).rejects.toThrow(
      'il manque --title (titre), par exemple --title "Journée des archives".\nil manque --start (début, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM), par exemple --start "2027-01-13 09:30".',
    );
  });

  test("a refused value names its flag", async () => {
    await expect(run(["--kind", "article", "--title", "A", "--published-at", "2027-02-31"])).rejects.toThrow(
      "--published-at : « 2027-02-31 » n’est dans aucun calendrier ; vérifiez le jour et le mois.",
    );
    await expect(run(["--kind", "article", "--title", "A", "--slug", "Été"])).rejects.toThrow(
      "--slug : nom « Été » : écrivez des minuscules sans accent et des chiffres, avec des tirets.",
    );
  });

  test("a name that is taken is never replaced: another is proposed", async () => {
    const taken = { "news/a.mdx": newsFile() };
    await expect(run(["--kind", "article", "--title", "A"], taken)).rejects.toThrow(
      "le nom « a » est déjà pris : rien n’a été écrit. Ajoutez --slug a-2.",
    );
    await expect(run(["--kind", "article", "--title", "Archives"])).rejects.toThrow("--slug archives-2");
    await expect(run(["--kind", "page", "--title", "Agenda"])).rejects.toThrow("--slug agenda-2");
  });

  test("a title without any letter still has a name", async () => {
    expect((await run(["--kind", "page", "--title", "🎉"])).name).toBe("nouvelle-page");
    expect((await run(["--kind", "article", "--title", "🎉"])).name).toBe("actualite");
  });
});
