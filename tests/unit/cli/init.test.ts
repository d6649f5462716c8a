import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { interview } from "../../../src/cli/init/interview.ts";
import { draftOf } from "../../../src/domain/init/draft.ts";
import { legalPage } from "../../../src/domain/init/starting-content.ts";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { ANSWERS } from "../../helpers/site/other-site.ts";

const CLI = resolve("src/cli/init.ts");
const FILE = resolve(ANSWERS);

let project = "";
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "init-"));
  for (const part of ["src/content", "src/site.config.ts", "src/site.zone.ts", "src/pages"])
    cpSync(part, join(project, part), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(project, file), "utf8");
const whole = () => readdirSync(project, { recursive: true }).map(String).sort().join("\n");

function init(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("node", [CLI, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, SITE_NOW: "2031-03-10T06:00:00Z" },
  });
  return { status, stdout, stderr };
}

describe("with a file of answers", () => {
  test("writes the site, and keeps the former one beside", () => {
    const entries = readdirSync(join(project, "src/content/news"));
    const former = read("src/site.config.ts");
    mkdirSync(join(project, "dist"));
    expect(init("--answers", FILE, "--replace").stderr).toBe("");
    expect(read("src/site.zone.ts")).toContain('HOME_ZONE = "Indian/Reunion"');
    expect(read("src/site.config.ts")).toContain("timeZone: HOME_ZONE");
    expect(read("src/site.config.ts")).not.toContain("numerique");
    expect(readdirSync(join(project, "src/content/news"))).toEqual([
      "exemple-actualite.mdx",
      "exemple-entretien.mdx",
    ]);
    expect(read("src/content/agenda/exemple-evenement.mdx")).toContain("start: 2031-04-09 10:00");
    expect(read("src/content/taxonomies/agenda-categories.yaml")).toBe(
      "- id: reunion-publique\n  label: Réunion publique\n- id: permanence\n  label: Permanence\n",
    );
    expect(read("src/content/pages/accessibilite.mdx")).toMatch(/établie le 10\smars\s2031\.$/m);
    expect(read("src/content/pages/mentions-legales.mdx")).not.toMatch(
      /Contact presse|Identité visuelle de l’État/,
    );
    expect(read("ancien-site/site.config.ts.txt")).toBe(former);
    expect(readdirSync(join(project, "ancien-site/content/news"))).toEqual(entries);
    expect([existsSync(join(project, "ancien-site/dist")), existsSync(join(project, "dist"))]).toEqual([
      true,
      false,
    ]);
  });

  test("changes nothing that it was not told to replace, nor a former site that is there", () => {
    const before = whole();
    const refused = init("--answers", FILE);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("Rien n’a été changé : ajoutez --replace pour le remplacer.");
    expect(whole()).toBe(before);
    expect(init("--answers", FILE, "--replace").status).toBe(0);
    const after = whole();
    const again = init("--answers", FILE, "--replace");
    expect(again.stderr).toContain("« ancien-site » existe déjà");
    expect([again.status, whole()]).toEqual([1, after]);
  });

  test("says every wrong answer in French, an option over the file, and changes nothing", () => {
    const before = read("src/site.config.ts");
    const { status, stderr } = init(
      "--answers",
      FILE,
      "--replace",
      "--timeZone",
      "Basse-Terre",
      "--rooms",
      "cave",
    );
    expect(status).toBe(1);
    expect(stderr).toContain("--timeZone : fuseau horaire inconnu « Basse-Terre »");
    expect(stderr).toContain("--rooms : ");
    expect(stderr).toContain("« cave »");
    expect([read("src/site.config.ts"), existsSync(join(project, "ancien-site"))]).toEqual([before, false]);
  });

  test("refuses what is no file of answers, an unknown key and an unknown option", () => {
    writeFileSync(join(project, "a.json"), "{");
    writeFileSync(join(project, "b.json"), '{"nom":"x"}');
    expect(init("--answers", "a.json").stderr).toContain(
      "a.json : fichier absent, ou qui n’est pas un objet JSON.",
    );
    writeFileSync(join(project, "c.json"), '{"postalCode":97400}');
    expect(init("--answers", "c.json").stderr).toContain(
      "c.json : « postalCode » attend un texte entre guillemets, ou une liste de textes.",
    );
    expect(init("--answers", "b.json").stderr).toContain("b.json : clé inconnue « nom ».");
    expect(init("--couleur", "bleu").stderr).toMatch(/^Option inconnue ou incomplète\./);
  });
});

test("the legal pages of a site without agenda nor press room say nothing of them", () => {
  const pages = ["mentions-legales", "donnees-personnelles", "gestion-des-cookies", "accessibilite"].map(
    (page) => readFileSync(`src/content/pages/${page}.mdx`, "utf8"),
  );
  const said = /agenda|évènement|rendez-vous|inscription|presse/i;
  expect(pages.join("\n")).toMatch(said);
  const draft = draftOf({ rooms: "aucune", brand: "neutral" });
  const kept = pages.map((page) => legalPage(page, draft, "2031-03-10" as CalendarDate)).join("\n");
  expect(kept).not.toMatch(said);
  expect(kept).toContain("Les liens vers des sites tiers sont donnés pour information.");
  expect(kept).toContain("Les articles donnent le nom");
});

test("without anybody to ask, what is necessary is asked for by its option", () => {
  const { status, stderr } = init("--replace");
  expect(status).toBe(1);
  for (const flag of ["name", "url", "street", "postalCode", "city"])
    expect(stderr).toContain(`--${flag} : cette réponse est nécessaire.`);
});

test("a wrong answer is said and asked again; the usual ones follow from those before", async () => {
  const typed: [RegExp, string[]][] = [
    [/^Nom de l’administration/, ["", "Agence d'exemple"]],
    [/^Adresse du site/, ["exemple.fr", "https://www.exemple.gouv.fr/"]],
    [/^Numéro et rue/, ["1 place du Modèle"]],
    [/^Code postal/, ["976", "97600"]],
    [/^Commune/, ["Mamoudzou"]],
    [/^Fuseau/, ["Petite-Terre", "Mayotte"]],
    [/^Parties/, ["presse, cave", "presse, thèmes"]],
    [/^Menu/, ["Agenda=/agenda/", ""]],
  ];
  const said: string[] = [];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return typed.find(([start]) => start.test(question))?.[1].shift() ?? "";
  };
  const { config, topics } = draftOf(await interview({}, ask, (text) => said.push(text)));
  expect(said).toEqual([
    "Cette réponse est nécessaire.",
    "Trouvé « exemple.fr » ; attendu une adresse complète, qui commence par https://. Par exemple : « https://www.exemple.gouv.fr ».",
    "Code postal « 976 » ; attendu cinq chiffres. Par exemple : « 97400 ».",
    "Fuseau horaire inconnu « Petite-Terre » ; attendu un nom comme « Europe/Paris » ou « America/Cayenne ».",
    "Valeur inconnue « cave ». Par exemple : « agenda, services ».",
    "« /agenda/ » : le site n’a pas l’agenda.",
  ]);
  expect(config).toMatchObject({
    name: "Agence d’exemple",
    url: "https://www.exemple.gouv.fr",
    tagline: "Actualités",
    timeZone: "Indian/Mayotte",
    rooms: ["press", "topics"],
    kinds: ["article", "press-release", "statement"],
    navigation: [{ href: "/actualites/" }, { href: "/espace-presse/" }, { href: "/themes/" }],
    entryPoints: [{ href: "/espace-presse/" }, { href: "/themes/" }],
  });
  expect(topics).toEqual(["Vie locale", "Environnement"]);
  expect(asked.some((question) => question.startsWith("Catégories de l’agenda"))).toBe(false);
});
