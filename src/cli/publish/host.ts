import { spawnSync } from "node:child_process";
import { machineFault } from "../build/machine-fault.ts";

/** Where a site is published: a folder of a server, or of this machine. */
export interface Host {
  /** As `ssh` takes it; nothing for this machine. @example "deploy@www.exemple.gouv.fr" */
  server: string | undefined;
  /** Folder of the releases and of the link to the present one. */
  root: string;
  /** The command that opens a session, with its options. @example ["ssh", "-p", "2222"] */
  ssh: readonly string[];
}

const TARGET = /^(?:((?:[^@/:\s]+@)?(?:\[[\da-fA-F:.]+\]|[^@/:\s]+)):)?(.*)$/;

/**
 * Reads where to publish.
 *
 * @throws Error in French when it is no place
 * @example hostOf("deploy@exemple.gouv.fr:/srv/site", "ssh").root // => "/srv/site"
 */
export function hostOf(target: string, ssh: string): Host {
  const [, server, path = ""] = TARGET.exec(target) ?? [];
  const root = path.replace(/\/+$/, "");
  if (root === "" || server?.startsWith("-") || root.startsWith("-"))
    throw new Error(
      `« ${target} » n’est pas un endroit où publier : attendu compte@serveur:/srv/site, ou un dossier de cette machine.`,
    );
  return { server, root, ssh: ssh.split(/\s+/).filter(Boolean) };
}

/**
 * Runs lines of POSIX shell in the folder of a host, and gives what they print. The variables are theirs, whatever
 * signs they hold.
 *
 * @throws Error in French, with what the machine said
 */
export function onHost(host: Host, lines: string, variables: Record<string, string> = {}): string {
  const values = { root: host.root, ...variables };
  const input = [
    "set -eu",
    ...Object.entries(values).map(([name, value]) => `${name}='${value.replaceAll("'", "'\\''")}'`),
    // Lines go from folder to folder.
    'case "$root" in /*) ;; *) root="$PWD/$root" ;; esac',
    lines,
  ].join("\n");
  const [command = "ssh", ...options] = host.server ? [...host.ssh, host.server, "sh -s"] : ["sh", "-s"];
  return said(host, spawnSync(command, options, { input, encoding: "utf8" }));
}

/** Copies a folder into one of a host, or says what differs between them. @throws Error in French */
export function rsync(host: Host, from: string, to: string, options: readonly string[]): string {
  const remote = host.server ? ["--protect-args", "-e", host.ssh.join(" ")] : [];
  const target = `${host.server ? `${host.server}:` : ""}${to}/`;
  const args = ["--recursive", "--checksum", "--delete", ...remote, ...options, `${from}/`, target];
  return said(host, spawnSync("rsync", args, { encoding: "utf8" }));
}

interface Ended {
  status: number | null;
  stdout: string | null;
  stderr: string | null;
  error?: NodeJS.ErrnoException | undefined;
}

/** The status of lines that say in French themselves why they stop. */
export const REFUSED = 3;

/** What a command that ended well printed. */
function said({ server = "cette machine", root }: Host, { status, stdout, stderr, error }: Ended): string {
  if (status === 0) return stdout ?? "";
  const words = (stderr ?? "").trim();
  if (status === REFUSED) throw new Error(words);
  if (error?.code === "ENOENT")
    throw new Error(
      `« ${error.path} » n’est pas installé sur cette machine : « apt install rsync openssh-client ».`,
    );
  if (status === 255) throw new Error(`Connexion impossible à ${server}.\n${words}`);
  if (/rsync: (?:command )?not found|rsync: No such file/.test(words))
    throw new Error(`rsync n’est pas installé sur ${server} : « apt install rsync ».`);
  const machine = machineFault(error ?? new Error(words));
  throw new Error(`${machine ?? "La publication a échoué."} (${server}, ${root})\n${words}`, {
    cause: error,
  });
}
