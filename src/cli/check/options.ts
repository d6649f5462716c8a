import { parseArgs } from "node:util";
import { suggestion } from "../../schemas/french-errors.ts";

export const FORMATS = ["text", "json", "github", "gitlab"] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked. */
export interface Options {
  format: Format;
  /** Whether warnings fail too. */
  strict: boolean;
  /** Commit with which events are compared; the last one by default. */
  since: string | undefined;
  /** Whether the types of the code are checked: always, never, or when git says that the code has changed. */
  types: "always" | "never" | "changed";
}

/**
 * Reads the arguments of `npm run check --`.
 *
 * @throws Error with a French sentence when one cannot be read
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const format = FORMATS.find((name) => name === values.format);
  if (!format)
    throw new Error(`--format : trouvé « ${values.format} ». ${suggestion(values.format, FORMATS)}`);
  const types = values.types ? "always" : values.content || format !== "text" ? "never" : "changed";
  return { format, strict: values.strict, since: values.since, types };
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
      },
    });
  } catch {
    throw new Error(
      "Options de « npm run check -- » : --format text|json|github|gitlab, --strict, --since <commit>, --types, --content.",
    );
  }
}
