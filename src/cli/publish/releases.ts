import type { BuildRecord } from "../build/build-record.ts";
import { parseRecord } from "../verify/read-record.ts";
import { CARRIED } from "../verify/read-site.ts";
import { type Host, onHost, REFUSED, rsync } from "./host.ts";

export interface Published {
  /** Name of its folder; nothing before the first release. */
  name: string | undefined;
  record: BuildRecord | undefined;
  /** The clock of the host. */
  now: Temporal.Instant;
}

/** Minutes after which what an interrupted publication left is taken away: before, another one may be at work. */
const ABANDONED_MINUTES = 24 * 60;

/** Puts a link in the place of another in one step: GNU says -T, BSD and macOS -h. */
const SWITCH = `ln -s "releases/$name" ".current.$$"
mv -T ".current.$$" current 2>/dev/null || mv -fh ".current.$$" current`;

/**
 * Gives a release the files of the others that it has not, of those whose names say what they hold: a page that was
 * opened before the switch, and the search in it, still find theirs. The release lists them, and does not hand them on.
 */
const CARRY = `cd "$root/releases"
to=$PWD/$to
for from in "$PWD"/*; do
  if [ "$from" = "$to" ] || [ ! -d "$from" ]; then continue; fi
  cd "$from"
  list=/dev/null
  if [ -f ${CARRIED} ]; then list=${CARRIED}; fi
  find _astro pagefind -type f 2>/dev/null | LC_ALL=C sort | LC_ALL=C comm -23 - "$list" | while IFS= read -r file; do
    if [ -e "$to/$file" ]; then continue; fi
    mkdir -p "$to/\${file%/*}"
    ln "$file" "$to/$file" 2>/dev/null || cp "$file" "$to/$file"
    printf '%s\\n' "$file"
  done
done >> "$to/${CARRIED}"
LC_ALL=C sort -o "$to/${CARRIED}" "$to/${CARRIED}"
cd "$root"`;

/** Reads what is published, and makes the folder ready. @throws Error in French */
export function published(host: Host): Published {
  const lines = onHost(
    host,
    `mkdir -p "$root/releases"
cd "$root"
if [ -e current ] && [ ! -L current ]; then echo "« $root/current » n’est pas un lien : déplacez ce dossier." >&2; exit ${REFUSED}; fi
find releases -maxdepth 1 -name '.*.partial' -mmin +${ABANDONED_MINUTES} -exec rm -rf {} +
date -u +%s
basename "$(readlink current || true)"
if [ -f current/build.json ]; then cat current/build.json; fi`,
  ).split("\n");
  const [seconds = "", name = "", ...record] = lines;
  return {
    name: name.trim() || undefined,
    record: parseRecord(record.join("\n")),
    now: Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000),
  };
}

/**
 * Sends a site to a new release, compares it there with what was sent, to the byte, then switches to it: what is served
 * is the former release until the new one is whole. A file that has not changed is the same file as in the former one,
 * with its date: browsers that have it ask in vain. Only the last releases are kept.
 *
 * @throws Error in French; the present release is then as it was
 */
export function publishRelease(
  host: Host,
  dir: string,
  name: string,
  former: string | undefined,
  keep: number,
): void {
  const partial = `${host.root}/releases/.${name}.partial`;
  try {
    rsync(host, dir, partial, [
      "--chmod=D755,F644",
      "--perms",
      ...(former ? [`--link-dest=../${former}`] : []),
    ]);
    const differ = rsync(host, dir, partial, ["--dry-run", "--itemize-changes"]).trim();
    if (differ !== "")
      throw new Error(
        `Des fichiers arrivés ne sont pas ceux qui ont été envoyés :\n${differ.slice(0, 2000)}`,
      );
    onHost(host, `${CARRY}\nmv "$to" "releases/$name"\n${SWITCH}`, { name, to: `.${name}.partial` });
  } catch (error) {
    try {
      onHost(host, 'rm -rf "$root/releases/.$name.partial"', { name });
    } catch {
      // Taken away by a later publication.
    }
    throw error;
  }
  onHost(
    host,
    `cd "$root/releases"
present=$(basename "$(readlink ../current)")
ls -1 | sort -r | tail -n +$((keep + 1)) | while IFS= read -r old; do
  if [ "$old" != "$present" ]; then rm -rf "./$old"; fi
done`,
    { keep: String(keep) },
  );
}

/** Switches to the release before the present one. @returns both names @throws Error in French */
export function rollBack(host: Host): { from: string; to: string } {
  const [from = "", to = ""] = onHost(
    host,
    `cd "$root"
present=$(basename "$(readlink current || true)")
name=$(ls -1 releases 2>/dev/null | sort | awk -v present="$present" '$0 < present { last = $0 } END { print last }')
if [ -z "$name" ]; then echo "Aucune version plus ancienne que « $present » n’est gardée." >&2; exit ${REFUSED}; fi
to=$name
${CARRY}
${SWITCH}
echo "$present"
echo "$name"`,
  ).split("\n");
  return { from, to };
}
