import {
  type Document,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A file cut in two: its front matter, read as data, and its body. */
export interface FrontMatter {
  data: Record<string, unknown>;
  body: string;
  /** Faults of the YAML itself, with their place in the file. */
  faults: (Place & { message: string })[];
  /** The place of a key, or of the nearest one above it that is written. */
  placeOf(path: readonly PropertyKey[]): Place;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/**
 * Reads the front matter of an MDX file with YAML 1.2: a date stays the text that was written, so that no
 * time zone and no calendar overflow can change it.
 */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, "");
  const match = text.startsWith("---") ? FENCE.exec(text) : null;
  if (match?.index !== 0) {
    const message = text.startsWith("---")
      ? "l’en-tête n’est pas fermé : ajoutez une ligne « --- » entre les champs et le texte."
      : "l’en-tête manque : la première ligne doit être « --- », suivie des champs (title, summary…) et d’une autre ligne « --- ».";
    return {
      data: {},
      body: text,
      faults: [{ line: 1, column: 1, message }],
      placeOf: () => ({ line: 1, column: 1 }),
    };
  }
  const yaml = match[1] ?? "";
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: "1.2", prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const faults = [
    ...document.errors.map((error) => ({ ...at(error.pos[0]), message: yamlSentence(error) })),
    ...aliasOffsets(document).map((offset) => ({ ...at(offset), message: ALIAS_SENTENCE })),
  ];
  const data: unknown = faults.length > 0 ? {} : document.toJS();
  const isRecord = data !== null && typeof data === "object" && !Array.isArray(data);
  if (faults.length === 0 && !isRecord) {
    faults.push({
      line: 2,
      column: 1,
      message: "l’en-tête ne contient aucun champ ; écrivez par exemple « title: Mon titre ».",
    });
  }
  return {
    data: isRecord ? (data as Record<string, unknown>) : {},
    body: text.slice(match[0].length),
    faults,
    placeOf: (path) => at(offsetOf(document.contents as Node | null, path) ?? 0),
  };
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

const ALIAS_SENTENCE =
  'un texte ne peut pas commencer par « * ». Mettez-le entre guillemets droits doubles : title: "*Titre* en italique".';

const YAML_SENTENCES: Partial<Record<YAMLError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'un deux-points suivi d’une espace coupe le texte. Mettez le texte entre guillemets droits : title: "Journée : le bilan".',
  UNEXPECTED_TOKEN:
    'texte inattendu après un guillemet ou une apostrophe. Mettez tout le texte entre guillemets droits doubles : title: "L’État présente…".',
  MISSING_CHAR:
    "un guillemet ou un crochet ouvert n’est pas fermé. Fermez-le, ou mettez tout le texte entre guillemets droits doubles.",
  TAB_AS_INDENT: "une tabulation sert de retrait. Remplacez-la par deux espaces.",
  BAD_INDENT:
    "le retrait de cette ligne ne correspond pas à celui des lignes voisines. Alignez-la avec elles.",
  BAD_SCALAR_START:
    "un texte ne peut pas commencer par ce signe (@, % ou `). Mettez-le entre guillemets droits doubles.",
  DUPLICATE_KEY: "ce champ est écrit deux fois. Gardez-en un seul.",
  MULTILINE_IMPLICIT_KEY:
    "un champ tient sur plusieurs lignes sans deux-points. Écrivez « champ: valeur » sur une ligne.",
};

function yamlSentence(error: YAMLError): string {
  return (
    YAML_SENTENCES[error.code] ??
    `écriture impossible à lire (${error.code}). Vérifiez les guillemets, les deux-points et le retrait.`
  );
}
