import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";

/** A file of code, its path from `src/`. */
export interface Source {
  path: string;
  text: string;
}

/** A room of the house: some folders and files on one floor. */
export interface Room {
  floor: number;
  name: string;
  /** Starts of paths; the longest that fits decides. */
  paths: readonly string[];
}

/** What a rule does not hold for: the path of a file, and why. */
export type Exceptions = Readonly<Record<string, string>>;

/** One import, export from, `import()` or type import of a file. */
interface Import {
  specifier: string;
  /** What is imported as a value: names, `*` for everything. */
  values: string[];
}

/** Every file of code below a folder, but the entries of the content. */
export function readSources(root: string): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") }))
    .filter(({ path }) => !path.startsWith("content/"))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The TypeScript of a file (of an `.astro` file: front matter and scripts) and the template that remains. */
function partsOf({ path, text }: Source): { code: ts.SourceFile[]; template: string } {
  const parse = (code: string) => ts.createSourceFile("part.ts", code, ts.ScriptTarget.Latest, true);
  if (!path.endsWith(".astro")) return { code: [parse(text)], template: "" };
  const code: string[] = [];
  const keep = (_: string, inner: string) => {
    code.push(inner);
    return "";
  };
  const template = text
    .replace(/^---\n([\s\S]*?)^---$/m, keep)
    .replaceAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g, keep)
    .replaceAll(/<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, "");
  return { code: code.map(parse), template };
}

function everyNode(file: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  partsOf(file).code.forEach(visit);
  return nodes;
}

/** The imports of a file, in order; type imports count. */
export function importsOf(file: Source): Import[] {
  return everyNode(file).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const target = node.moduleSpecifier;
      if (!target || !ts.isStringLiteral(target)) return [];
      return [{ specifier: target.text, values: ts.isImportDeclaration(node) ? valuesOf(node) : ["*"] }];
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      return target && ts.isStringLiteral(target) ? [{ specifier: target.text, values: ["*"] }] : [];
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      return ts.isStringLiteral(literal) ? [{ specifier: literal.text, values: [] }] : [];
    }
    return [];
  });
}

function valuesOf({ importClause }: ts.ImportDeclaration): string[] {
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const { name, namedBindings } = importClause;
  const named =
    namedBindings && ts.isNamedImports(namedBindings)
      ? namedBindings.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map((element) => (element.propertyName ?? element.name).text)
      : namedBindings
        ? ["*"]
        : [];
  return [...(name ? ["default"] : []), ...named];
}

/** The files of code a file imports, by their path from `src/`; styles, images and packages are not code. */
function dependenciesOf(file: Source): string[] {
  return importsOf(file)
    .map(({ specifier }) => specifier.replace(/\?.*$/, ""))
    .filter(
      (specifier) => /^(\.|\/src\/)/.test(specifier) && /(\.(ts|astro|mjs|js)|\/[^./]+)$/.test(specifier),
    )
    .map((specifier) =>
      specifier.startsWith("/") ? specifier.slice(5) : posix.join(posix.dirname(file.path), specifier),
    );
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  const length = ({ paths }: Room) =>
    Math.max(...paths.filter((start) => path.startsWith(start)).map((start) => start.length), 0);
  const [best] = [...rooms].sort((a, b) => length(b) - length(a));
  return best && length(best) > 0 ? best : undefined;
}

/** Files in no room, rooms with no file, and imports that go neither down nor within their room. */
export function upwardImports(files: readonly Source[], rooms: readonly Room[]): string[] {
  const place = ({ name, floor }: Room) => `${name}, floor ${floor}`;
  const paths = new Set(files.map(({ path }) => path));
  const empty = rooms.flatMap(({ name, paths: starts }) =>
    starts
      .filter((start) => !files.some(({ path }) => path.startsWith(start)))
      .map((start) => `the room ${name} names ${start}, which does not exist: remove it from the table`),
  );
  const faults = files.flatMap((file) => {
    const own = roomOf(file.path, rooms);
    if (!own) return [`${file.path} is in no room: give it a floor in the table`];
    return dependenciesOf(file).flatMap((target) => {
      const other = roomOf(target, rooms);
      if (!other || !paths.has(target))
        return [`${file.path} imports ${target}, which is no file of the house`];
      if (other === own || other.floor < own.floor) return [];
      return [`${file.path} (${place(own)}) imports ${target} (${place(other)}): imports only go down`];
    });
  });
  return [...empty, ...faults];
}

/** Circles of imports, each shown once, by its shortest way round. */
export function circles(files: readonly Source[]): string[] {
  const graph = new Map(files.map((file) => [file.path, dependenciesOf(file)]));
  const shown = new Set<string>();
  return files.flatMap(({ path }) => {
    const way = shown.has(path) ? undefined : wayRound(path, graph);
    for (const step of way ?? []) shown.add(step);
    return way ? [`circle: ${way.join(" → ")}`] : [];
  });
}

/** The shortest way from a file back to itself. */
function wayRound(start: string, graph: ReadonlyMap<string, string[]>): string[] | undefined {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => (graph.get(way.at(-1) ?? "") ?? []).map((next) => [...way, next]));
    const round = longer.find((way) => way.at(-1) === start);
    if (round) return round;
    ways = longer.filter((way) => {
      const last = way.at(-1) ?? "";
      return !seen.has(last) && seen.add(last);
    });
  }
  return undefined;
}

/** Files outside `queries/` that read collections; types are free. */
export function collectionReaders(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith("queries/"))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => specifier === "astro:content")
        .flatMap(({ values }) => values)
        .map((name) => `${file.path} imports ${name} from astro:content: only queries/ read collections`),
    );
}

/** Files that import Node elsewhere than in build steps, commands and the check, whose reading and rules are pure. */
export function nodeImports(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => !/^(integrations|cli)\/|^check\/(?!read\/|rules\/)/.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => isBuiltin(specifier))
        .map(
          ({ specifier }) =>
            `${file.path} imports ${specifier}: only integrations/, cli/ and check/ (but not its rules) use Node`,
        ),
    );
}

/** What some files import from `queries/`, they and the components that they are made of. */
export function queriesUnder(files: readonly Source[], roots: readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set(roots);
  for (const path of seen) {
    const file = byPath.get(path);
    const below = file ? dependenciesOf(file).filter((other) => /^(components|layouts)\//.test(other)) : [];
    for (const other of below) seen.add(other);
  }
  const names = [...seen].flatMap((path) => {
    const file = byPath.get(path);
    return (file ? importsOf(file) : [])
      .filter(({ specifier }) => path.startsWith("queries/") || specifier.includes("queries/"))
      .flatMap(({ values }) => values);
  });
  return [...new Set(names)].sort();
}

const CLOCK = /\b(?:Date\.now|Temporal\.Now)\b|\bnew Date(?:\(\s*\)|(?![\w(]))|(?<!new )\bDate\(/;

/** Files that ask for the present, below the rooms that may. */
export function clockReaders(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => !/^(pages|cli|client)\/|^(environment|now)\.ts$/.test(path))
    .flatMap((file) => {
      const inCode = everyNode(file)
        .filter(isClock)
        .map((node) => node.getText());
      const inTemplate = CLOCK.exec(partsOf(file).template)?.[0];
      return [...inCode, ...(inTemplate ? [inTemplate] : [])].map(
        (text) => `${file.path} reads the clock (${text}): take the present as an argument`,
      );
    });
}

function isClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return /^(?:globalThis\.)?(?:Date\.now|Temporal\.Now)$/.test(node.getText());
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
  return ts.isCallExpression(node) && node.expression.getText() === "Date";
}

const RAW_HTML = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe"];

/** Files that write HTML without escaping it, and exceptions that no longer are. */
export function rawHtml(files: readonly Source[], allowed: Exceptions): string[] {
  const found = files.flatMap((file) => {
    const inCode = everyNode(file).some((node) => ts.isIdentifier(node) && RAW_HTML.includes(node.text));
    return inCode || /\bset:html\b/.test(partsOf(file).template) ? [file.path] : [];
  });
  return exceptFor(found, allowed, (path) => `${path} writes raw HTML: let the template escape it`);
}

/**
 * Lines that say something: neither blank, nor comment (documentation is not length), nor style, nor script
 * of a component.
 */
export function lengthOf({ path, text }: Source): number {
  const code = path.endsWith(".astro")
    ? text.replaceAll(/^<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gm, "")
    : text;
  return code
    .replaceAll(/^\s*\{?\/\*[\s\S]*?\*\/\}?\s*$|^\s*\/\/.*$/gm, "")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

/** Files longer than their kind may be, and exceptions that no longer are. */
export function longFiles(files: readonly Source[], allowed: Exceptions): string[] {
  const limit = (path: string) => (path.startsWith("pages/") ? 30 : path.endsWith(".astro") ? 60 : 150);
  const long = new Map(
    files.filter((file) => lengthOf(file) > limit(file.path)).map((file) => [file.path, lengthOf(file)]),
  );
  return exceptFor(
    [...long.keys()],
    allowed,
    (path) => `${path} has ${long.get(path)} lines, more than ${limit(path)}: give a part of it a name`,
  );
}

/** Files that a folder may hold and still be looked over at a glance. */
const CROWD = 20;

/** Folders that hold more files than one can look over, and exceptions that no longer are. */
export function crowdedFolders(paths: readonly string[], allowed: Exceptions): string[] {
  const folders = Map.groupBy(paths, (path) => posix.dirname(path));
  const crowded = [...folders].filter(([, files]) => files.length > CROWD).map(([folder]) => folder);
  return exceptFor(
    crowded,
    allowed,
    (folder) =>
      `${folder} holds ${folders.get(folder)?.length} files, more than ${CROWD}: group them by subject`,
  );
}

function exceptFor(found: string[], allowed: Exceptions, sentence: (path: string) => string): string[] {
  return [
    ...found.filter((path) => !(path in allowed)).map(sentence),
    ...Object.keys(allowed)
      .filter((path) => !found.includes(path))
      .map((path) => `${path} needs no exception any more: remove it from the list`),
  ];
}
