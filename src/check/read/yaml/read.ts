import {
  Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
} from "yaml";
import type { Place } from "../place.ts";
import { type YamlFault, yamlFault } from "./faults.ts";
import { fieldIn, inWordQuotes } from "./line.ts";

/** A YAML text as data, with the faults that stand in it. */
export interface ReadYaml {
  /** What could be read; where a fault can be repaired, as repaired. */
  data: unknown;
  faults: (Place & { message: string })[];
  /** Whether the data say what the editor wrote, if only once repaired. */
  isRead: boolean;
  /** The place of a key, or of the nearest one above it that is written. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** What was typed of a value that YAML takes for no text: `01000` for the number 1000. */
  typedAt(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads a YAML text; the lines that we can repair are read as repaired.
 *
 * @param linesAbove lines of the file above the text
 */
export function readYaml(yaml: string, linesAbove = 0): ReadYaml {
  const inFile = <P extends Place>(place: P): P => ({ ...place, line: place.line + linesAbove });
  const first = parse(yaml);
  const faults = faultsOf(first, yaml);
  const repaired = repair(yaml, faults);
  const read = faults.length === 0 ? first : parse(repaired);
  const isRead = faults.length === 0 || faultsOf(read, repaired).length === 0;
  return {
    data: isRead ? read.document.toJS() : undefined,
    faults: faults.map(({ line, column, message }) => inFile({ line, column, message })),
    isRead,
    placeOf: (path) => inFile(read.placeOf(path)),
    typedAt: (path) => {
      const node = read.document.getIn(path, true);
      return isScalar(node) && typeof node.value !== "string" && node.value !== null
        ? node.source
        : undefined;
    },
  };
}

const YAML = { version: "1.2", prettyErrors: false, logLevel: "error" } as const;

interface Parsed {
  document: Document;
  at(offset: number): Place;
  placeOf(path: readonly PropertyKey[]): Place;
}

function parse(yaml: string): Parsed {
  const counter = new LineCounter();
  const document = documentOf(yaml, counter);
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, at, placeOf: (path) => at(offsetOf(document.contents as Node | null, path) ?? 0) };
}

/** A parser that calls itself at each level cannot read a thousand of them: that is a fault as any other. */
function documentOf(yaml: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { lineCounter, ...YAML });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const document = new Document(null, YAML);
    document.errors.push(new YAMLParseError([0, 0], "RESOURCE_EXHAUSTION", error.message));
    return document;
  }
}

/** The faults of a YAML text, one a line: the next ones of a line come from the first. */
function faultsOf({ document, at }: Parsed, yaml: string): YamlFault[] {
  const lines = yaml.split(/\r?\n/);
  const found: { code: Parameters<typeof yamlFault>[0]["code"]; line: number; column: number }[] = [
    ...lines.flatMap((text, index) => {
      const { value = "" } = fieldIn(text) ?? {};
      const column = text.length - value.length + 1;
      return inWordQuotes(value) ? [{ code: "WORD_QUOTES" as const, line: index + 1, column }] : [];
    }),
    ...document.errors.map(({ code, pos }) => ({ code, ...at(pos[0]) })),
    ...aliasOffsets(document).map((offset) => ({ code: "BAD_ALIAS" as const, ...at(offset) })),
  ];
  const isEcho = ({ code, line }: (typeof found)[number]) =>
    code === "MULTILINE_IMPLICIT_KEY" && found.some((other) => other.code !== code && other.line === line);
  const faults = found
    .filter((fault) => !isEcho(fault))
    .map(({ code, line, column }) => yamlFault({ code, line, column }, lines));
  const lineOf = new Map(faults.toReversed().map((fault) => [fault.line, fault]));
  return [...lineOf.values()].sort((a, b) => a.line - b.line);
}

/** The YAML with each faulty line as it should be, so that what follows is checked too. */
function repair(yaml: string, faults: readonly YamlFault[]): string {
  const lines = yaml.split("\n");
  for (const { line, repaired } of faults) if (repaired !== undefined) lines[line - 1] = repaired;
  return lines.join("\n");
}

/** Where a value starts with « * »: YAML takes it for the repetition of another value, editors mean bold. */
function aliasOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0) });
  return offsets;
}

function offsetOf(node: Node | null | undefined, path: readonly PropertyKey[]): number | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return node?.range?.[0];
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(head));
    if (!pair) return undefined;
    const key = (pair.key as Node).range?.[0];
    return rest.length === 0 ? key : (offsetOf(pair.value as Node | null, rest) ?? key);
  }
  if (isSeq(node)) {
    const item = node.items[Number(head)] as Node | undefined;
    return rest.length === 0 ? item?.range?.[0] : (offsetOf(item, rest) ?? item?.range?.[0]);
  }
  return node?.range?.[0];
}
