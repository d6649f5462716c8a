import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockBuild, unlockBuild } from "../../../../src/cli/build/lock-build.ts";
import { machineFault } from "../../../../src/cli/build/machine-fault.ts";
import { buildFolders, replaceSite, tidy } from "../../../../src/cli/build/replace-site.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(dir: string, home: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "index.html"), home);
}
const home = (dir: string) => readFileSync(join(dir, "index.html"), "utf8");

describe("a site takes the place of another", () => {
  const folders = () => {
    const found = buildFolders(join(folder, "dist"));
    return { ...found, built: found.next };
  };

  test("whole, and leaves nothing beside it once tidied", () => {
    write(folders().site, "old");
    write(folders().next, "new");
    replaceSite(folders());
    expect(home(folders().site)).toBe("new");
    tidy(folders());
    expect([folders().next, folders().former].filter(existsSync)).toEqual([]);
  });

  test("where there was none", () => {
    write(folders().next, "new");
    replaceSite(folders());
    expect(home(folders().site)).toBe("new");
  });

  test("and gives it back where the next one cannot come", () => {
    write(folders().site, "old");
    expect(() => replaceSite(folders())).toThrow();
    expect(home(folders().site)).toBe("old");
  });

  test("and gets it back where the build was killed between both", () => {
    write(folders().former, "old");
    write(folders().next, "half");
    tidy(folders());
    expect(home(folders().site)).toBe("old");
    expect(existsSync(folders().next)).toBe(false);
  });

  test("behind a link, which stays", () => {
    write(join(folder, "disk/site"), "old");
    symlinkSync("disk/site", join(folder, "dist"));
    expect(folders().site).toMatch(/disk\/site$/);
    expect(folders().next).toMatch(/disk\/site\.new$/);
  });

  test("copied from the project where it is elsewhere", () => {
    const { built, next } = buildFolders(join(folder, "dist"));
    expect(built).toBe(".cache/site.new");
    expect(next).toBe(join(folder, "dist.new"));
    expect(buildFolders("dist").built).toBe(buildFolders("dist").next);
  });

  test("never of a folder that holds a project", () => {
    writeFileSync(join(folder, "package.json"), "{}");
    expect(() => buildFolders(folder)).toThrow(
      "contient « package.json » : ce n’est pas celui d’un site construit.",
    );
  });
});

describe("one build at a time", () => {
  test("locks the others out until it ends", () => {
    lockBuild(folder);
    expect(() => lockBuild(folder)).toThrow("Une construction du site est déjà en cours");
    unlockBuild();
    lockBuild(folder);
    unlockBuild();
  });

  test("and a file that is damaged locks nobody out", () => {
    writeFileSync(
      join(folder, "build.lock"),
      "no lock at all, but some text that is long enough to be looked at",
    );
    lockBuild(folder);
    expect(() => lockBuild(folder)).toThrow("Une construction du site est déjà en cours");
    unlockBuild();
  });
});

describe("what a machine refuses is said in French", () => {
  const refused = (code: string, path?: string) => Object.assign(new Error("refused"), { code, path });

  test.each([
    [refused("ENOSPC", "dist.new/a"), "Le disque est plein : libérez de la place. (dist.new/a)"],
    [refused("EROFS"), "Le disque est en lecture seule : rien ne peut y être écrit."],
    [
      refused("EACCES"),
      "Le droit de lire ou d’écrire manque : donnez ce dossier au compte qui lance la commande.",
    ],
    [new Error("write: No space left on device (os error 28)"), "Le disque est plein : libérez de la place."],
    [
      new Error("a step failed", { cause: refused("EDQUOT") }),
      "Le quota de disque est atteint : libérez de la place.",
    ],
    [
      new AggregateError([new Error("x"), refused("EMFILE")]),
      "Trop de fichiers sont ouverts : relevez « ulimit -n ».",
    ],
  ])("%s", (error, sentence) => {
    expect(machineFault(error)).toBe(sentence);
  });

  test("and nothing else is", () => {
    expect(machineFault(new Error("x is not a function"))).toBeUndefined();
    expect(machineFault("ENOSPC")).toBeUndefined();
  });
});
