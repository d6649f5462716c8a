import { spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Host, hostOf } from "../../../src/cli/publish/host.ts";
import { published, publishRelease, rollBack } from "../../../src/cli/publish/releases.ts";
import { readSite } from "../../../src/cli/verify/read-site.ts";

const SSHD = "/usr/sbin/sshd";
const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;
const canSync = has("rsync");
const canLogIn = canSync && existsSync(SSHD) && has("ssh");
if (!canLogIn)
  console.log("rsync ou sshd absent : la publication n’est pas essayée en entier (voir .ci/run).");

/** Spaces, accents and quotes: nothing of a path is read by a shell. */
const folder = mkdtempSync(join(tmpdir(), "publier l’été $HOME 'x' "));
const home = mkdtempSync(join(tmpdir(), "sshd-"));
const options: string[] = [];

/** A server of this account alone, on the loopback; the command ends once it listens. */
beforeAll(async () => {
  if (!canLogIn) return;
  const key = (name: string) => {
    spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(home, name)]);
    return join(home, name);
  };
  const [hostKey, userKey] = [key("host"), key("user")];
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true });
  const port = await freePort();
  const settings = {
    ListenAddress: "127.0.0.1",
    Port: port,
    HostKey: hostKey,
    AuthorizedKeysFile: `${userKey}.pub`,
    PidFile: join(home, "pid"),
    StrictModes: "no",
    UsePAM: "no",
    PasswordAuthentication: "no",
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  spawnSync(SSHD, ["-E", join(home, "log"), "-f", "/dev/null", ...given], { stdio: "ignore" });
  options.push("-p", String(port), "-i", userKey, "-o", "BatchMode=yes", "-o", "LogLevel=ERROR");
  options.push("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null");
});
afterAll(() => {
  if (canLogIn) process.kill(Number(readFileSync(join(home, "pid"), "utf8")));
  for (const made of [home, folder]) rmSync(made, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** A host, and what is published there; every command goes through `server` where there is one. */
function hostIn(name: string, server?: string) {
  const root = join(folder, name);
  const dir = join(folder, `dist of ${name}`);
  const host: Host = { server, root, ssh: ["ssh", ...options] };
  const write = (home: string) => {
    mkdirSync(join(dir, "été"), { recursive: true });
    writeFileSync(join(dir, "index.html"), home);
    writeFileSync(join(dir, "été/a b.txt"), "unchanged");
    writeFileSync(
      join(dir, "build.json"),
      JSON.stringify({ date: "2030-05-15T08:00:00Z", counts: { pages: 2 } }),
    );
  };
  const publish = (release: string) => {
    write(release);
    publishRelease(host, dir, release, published(host).name, 3);
  };
  const served = () => readFileSync(join(root, "current/index.html"), "utf8");
  const releases = () => readdirSync(join(root, "releases")).sort();
  return { root, dir, host, write, publish, served, releases };
}

test.runIf(canLogIn)("a site is published over ssh, again, and the former one comes back", () => {
  const { root, host, publish, served, releases } = hostIn("ssh", `${userInfo().username}@127.0.0.1`);
  publish("1");
  publish("2");
  expect([served(), releases()]).toEqual(["2", ["1", "2"]]);
  const files = ["1", "2"].map((name) => statSync(join(root, "releases", name, "été/a b.txt")));
  expect(files[0]?.ino).toBe(files[1]?.ino);
  expect(() => publishRelease(host, join(folder, "absent"), "3", "2", 3)).toThrow("La publication a échoué.");
  expect([served(), releases()]).toEqual(["2", ["1", "2"]]);
  expect(rollBack(host)).toEqual({ from: "2", to: "1" });
  expect(published(host)).toMatchObject({ name: "1", record: { counts: { pages: 2 } } });
});

describe.runIf(canSync)("a site is published in a folder of this machine", () => {
  const { root, dir, host, write, publish, served, releases } = hostIn("local");
  beforeEach(() => rmSync(root, { recursive: true, force: true }));

  test("to a release that the link leads to, with its record and the clock of the host", () => {
    expect(published(host)).toMatchObject({ name: undefined, record: undefined });
    publish("1");
    expect(served()).toBe("1");
    expect(readlinkSync(join(root, "current"))).toBe("releases/1");
    const { name, record, now } = published(host);
    expect([name, record?.counts.pages]).toEqual(["1", 2]);
    expect(Math.abs(now.epochMilliseconds - Date.now())).toBeLessThan(3_600_000);
  });

  test("to be read by the web server, whatever the rights of the files were", () => {
    write("x");
    chmodSync(join(dir, "index.html"), 0o600);
    published(host);
    publishRelease(host, dir, "1", undefined, 3);
    expect(statSync(join(root, "current/index.html")).mode & 0o777).toBe(0o644);
  });

  test("and what has not changed keeps its file and its date", () => {
    publish("1");
    publish("2");
    const files = ["1", "2"].map((name) => statSync(join(root, "releases", name, "été/a b.txt")));
    expect(files[0]?.ino).toBe(files[1]?.ino);
    expect(readFileSync(join(root, "releases/1/index.html"), "utf8")).toBe("1");
  });

  test("and pages already open still find the files of their release, as long as it is kept", () => {
    const styles = ["a", "b", "c", "d", "e"].map((hash) => `_astro/site.${hash}.css`);
    const publishWith = (release: string, style: string) => {
      rmSync(join(dir, "_astro"), { recursive: true, force: true });
      mkdirSync(join(dir, "_astro"), { recursive: true });
      writeFileSync(join(dir, style), style);
      publish(release);
    };
    const kept = () => readdirSync(join(root, "current/_astro")).map((file) => `_astro/${file}`);
    for (const [index, style] of styles.entries()) publishWith(String(index + 1), style);
    // Three releases were kept when the fifth came, each with its own.
    expect(kept()).toEqual(styles.slice(1));
    expect(readSite(join(root, "current")).sha256).toBe(readSite(dir).sha256);
    expect(readSite(join(root, "current")).files).toEqual(readSite(dir).files);
    rollBack(host);
    expect(kept()).toEqual(styles);
    expect(readFileSync(join(root, "current", styles[4] ?? ""), "utf8")).toBe(styles[4]);
  });

  test("and only the last ones are kept", () => {
    for (const name of ["1", "2", "3", "4", "5"]) publish(name);
    expect(releases()).toEqual(["3", "4", "5"]);
    expect(served()).toBe("5");
  });

  test("and the former one comes back in one command, until there is none", () => {
    for (const name of ["1", "2", "3"]) publish(name);
    expect(rollBack(host)).toEqual({ from: "3", to: "2" });
    expect(served()).toBe("2");
    expect(rollBack(host)).toEqual({ from: "2", to: "1" });
    expect(() => rollBack(host)).toThrow("Aucune version plus ancienne que « 1 » n’est gardée.");
    expect(served()).toBe("1");
    publish("4");
    expect(served()).toBe("4");
  });

  test("and what cannot be sent leaves the present one, and nothing beside it", () => {
    publish("1");
    expect(() => publishRelease(host, join(folder, "absent"), "2", "1", 3)).toThrow(
      "La publication a échoué.",
    );
    expect(served()).toBe("1");
    expect(releases()).toEqual(["1"]);
  });

  test("never over a folder that is in the place of the link", () => {
    mkdirSync(join(root, "current"), { recursive: true });
    expect(() => published(host)).toThrow("n’est pas un lien : déplacez ce dossier.");
  });

  test("and a release that is not whole is none", () => {
    publish("1");
    mkdirSync(join(root, "releases/.0.partial"));
    expect(published(host).name).toBe("1");
    expect(() => rollBack(host)).toThrow("Aucune version plus ancienne");
  });
});

describe("a place to publish", () => {
  test.each([
    ["deploy@exemple.gouv.fr:/srv/site/", "deploy@exemple.gouv.fr", "/srv/site"],
    ["exemple:site", "exemple", "site"],
    ["a@[::1]:/srv", "a@[::1]", "/srv"],
    ["/srv/un site", undefined, "/srv/un site"],
    ["./site:1", undefined, "./site:1"],
  ])("%s", (target, server, root) => {
    expect(hostOf(target, "ssh -p 2222")).toEqual({ server, root, ssh: ["ssh", "-p", "2222"] });
  });

  test.each(["", "/", "deploy@exemple:", "-oProxyCommand=x:/srv", "exemple:-x"])("%j is none", (target) => {
    expect(() => hostOf(target, "ssh")).toThrow("n’est pas un endroit où publier");
  });

  test("that does not answer is said in French", () => {
    const lost = { server: "127.0.0.1", root: "/srv", ssh: ["ssh", "-p", "1", "-o", "BatchMode=yes"] };
    expect(() => published(lost)).toThrow(
      canLogIn ? "Connexion impossible à 127.0.0.1." : "« ssh » n’est pas installé",
    );
  });

  test("through a command that is not installed is said in French", () => {
    const lost = { server: "127.0.0.1", root: "/srv", ssh: ["no-such-ssh"] };
    expect(() => published(lost)).toThrow("« no-such-ssh » n’est pas installé sur cette machine");
  });
});
