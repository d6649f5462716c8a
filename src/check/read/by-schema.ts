import { z } from "astro/zod";
import { helpOf, schemaAt } from "../../schemas/field.ts";
import { frenchErrors, isAddress, unknownKey } from "../../schemas/french-errors.ts";
import { type Fault, remedyIn } from "../problem.ts";
import { lostIndents } from "./lost-indents.ts";
import { type Group, Meant, type Path } from "./meant.ts";
import { type ReadYaml, readYaml } from "./yaml/read.ts";

/** What a schema makes of a YAML text. */
export interface BySchema<T> {
  /** Nothing when there is a fault. */
  data: T | undefined;
  faults: Fault[];
}

/**
 * Reads data by a schema. Sentences quote what was typed, not what YAML made of it (`01000`, `1.10`). Where a
 * sentence leaves no choice, the rest is read as if it had been followed: all is said at once.
 */
export function readBySchema<T extends z.ZodType>(
  schema: T,
  data: unknown,
  { placeOf, typedAt }: Pick<ReadYaml, "placeOf" | "typedAt">,
): BySchema<z.output<T>> {
  const meant = new Meant(data);
  const faults = lostIndents(schema, meant, placeOf);
  const said = new Set<string>();
  for (let round = 1; ; round++) {
    const typed = (path: Path) => typedAt(meant.written(path));
    const result = schema.safeParse(meant.data, { error: frenchErrors(schema, typed) });
    const fresh = issuesOf(schema, result.error, meant, typed).filter(
      ({ path, message }) => !said.has(`${path.join(".")} ${message}`),
    );
    // A key under another name is not missing, and what stands under it is still to be read.
    const renamed = fresh.filter(({ message }) => message.startsWith(UNKNOWN) && remedyIn(message));
    const issues = renamed.length > 0 ? renamed : fresh;
    for (const { path, message } of issues) {
      said.add(`${path.join(".")} ${message}`);
      faults.push({ ...placeOf(meant.written(path)), key: path.join("."), message });
    }
    const isRead = issues.map((issue) => follow(issue, meant)).every((followed) => !followed);
    if (isRead || round === MOST_ROUNDS)
      return { data: faults.length === 0 ? result.data : undefined, faults };
  }
}

/** A key within a key within a key, and its value: more would be no entry. */
const MOST_ROUNDS = 10;
const UNKNOWN = "champ inconnu";

interface Issue {
  path: Path;
  message: string;
}

function issuesOf(
  schema: z.ZodType,
  error: z.ZodError | undefined,
  meant: Meant,
  typedAt: ReadYaml["typedAt"],
): Issue[] {
  return (error?.issues ?? []).flatMap((issue): Issue[] => {
    const { path, message } = issue;
    if (issue.code !== "unrecognized_keys")
      return [{ path, message: ofText(schema, path, typedAt(path)) ?? message }];
    const group = meant.at(path) as Group;
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: cutText(key, group) ?? unknownKey(schema, path, key, group),
    }));
  });
}

/** Puts in the data what a sentence says to write: a value, a key with its value, the name of a key. */
function follow({ path, message }: Issue, meant: Meant): boolean {
  const { words } = remedyIn(message) ?? {};
  if (words === undefined) return false;
  if (message.startsWith(UNKNOWN)) {
    meant.move(path, [...path.slice(0, -1), words]);
    return true;
  }
  const { data, isRead } = readYaml(words);
  const pair = data as Group | null | undefined;
  const key = path.at(-1) as PropertyKey;
  const isPair = typeof pair === "object" && typeof key === "string";
  meant.set(path, isPair ? pair?.[key] : isRead ? data : words);
  return true;
}

/** What is said of a number as the text that it should be: an hour, a day. Nothing when that text is right. */
function ofText(root: z.ZodType, path: Path, typed: string | undefined): string | undefined {
  const schema = schemaAt(root, path);
  if (typed === undefined || !schema || isAddress(helpOf(schema)?.example)) return undefined;
  return z.safeParse(schema, typed, { error: frenchErrors(schema as z.ZodType) }).error?.issues[0]?.message;
}

/** In a group on one line, a comma ends a text: what follows looks like a key that has no value. */
function cutText(key: string, group: Group): string | undefined {
  if (!/\S\s+\S/.test(key) || group[key] !== null) return undefined;
  return `une virgule coupe le texte avant « ${key} ». Mettez tout le texte entre guillemets droits doubles.`;
}
