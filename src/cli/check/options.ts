import { parseArgs } from "node:util";
import { suggestion } from "../../schemas/french-errors.ts";

export const FORMATS = ["text", "json", "github", "gitlab"] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  format: Format;
  /** Whether warnings fail too. */
  strict: boolean;
  /** Commit with which events are compared; the last one by default. */
  since: string | undefined;
  /** Whether the types of the code are checked: always, never, or when git says that the code has changed. */
  types: "always" | "never" | "changed";
  /** Whether what has one remedy only is repaired, or shown as it would be. */
  fix: boolean | undefined;
  dryRun: boolean | undefined;
  /** Whether to check again each time the content changes. */
  watch: boolean | undefined;
  /** The files to speak of, and to repair; all by default. */
  files: string[] | undefined;
}

/**
 * Reads the arguments of `npm run check --`.
 *
 * @throws Error with a French sentence when one cannot be read
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((name) => name === values.format);
  if (!format)
    throw new Error(`--format : trouvé « ${values.format} ». ${suggestion(values.format, FORMATS)}`);
  const types = values.types ? "always" : values.content || format !== "text" ? "never" : "changed";
  const { strict, since, fix, watch, "dry-run": dryRun } = values;
  const files = positionals.length > 0 ? positionals : undefined;
  return { format, strict, since, types, fix: fix || dryRun, dryRun, watch, files };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: "string", default: "text" },
        strict: { type: "boolean", default: false },
        since: { type: "string" },
        types: { type: "boolean", default: false },
        content: { type: "boolean", default: false },
        fix: { type: "boolean" },
        "dry-run": { type: "boolean" },
        watch: { type: "boolean" },
      },
      allowPositionals: true,
    });
  } catch {
    throw new Error(
      "Options de « npm run check -- » : --format text|json|github|gitlab, --strict, --since <commit>, --types, --content, --fix, --dry-run, --watch ; puis des fichiers.",
    );
  }
}
