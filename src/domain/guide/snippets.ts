import { PROSE } from "../../schemas/prose/components.ts";

interface Snippet {
  scope: "mdx";
  prefix: string[];
  description: string;
  body: string[];
}

const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/** A place to fill in, with what it shows first. */
function stop(rank: number, words: string): string {
  return `$\{${rank}:${words}}`;
}

/** The front matter of each kind of entry, with what to fill in, in the syntax of snippets. */
const ENTRIES: Record<string, { name: string; lines: string[] }> = {
  actualite: {
    name: "Nouvelle actualité",
    lines: [`category: ${stop(3, "Article")}`, `publishedAt: ${TODAY}`],
  },
  evenement: {
    name: "Nouvel évènement",
    lines: [
      `category: ${stop(3, "Rencontre")}`,
      `publishedAt: ${TODAY}`,
      `start: ${stop(4, "2027-01-13 09:30")}`,
      `end: ${stop(5, "2027-01-13 17:00")}`,
      `attendance: $\{6|onsite,online,hybrid|}`,
      "location:",
      `  name: "${stop(7, "Nom du lieu")}"`,
      `  city: "${stop(8, "Commune")}"`,
    ],
  },
  page: { name: "Nouvelle page", lines: [] },
};

/**
 * The snippets of the project, as VS Code reads them: one for each kind of entry, and one for each component,
 * which is the example of its description.
 */
export function snippetsFile(): string {
  const entries = Object.entries(ENTRIES).map(([prefix, { name, lines }]): [string, Snippet] => [
    name,
    {
      scope: "mdx",
      prefix: [prefix],
      description: `${name} : l’en-tête et le début du texte.`,
      body: [
        "---",
        `title: "${stop(1, "Titre")}"`,
        `summary: "${stop(2, "Deux ou trois phrases qui disent l’essentiel.")}"`,
        ...lines,
        "draft: true",
        "---",
        "",
        "$0",
      ],
    },
  ]);
  const components = PROSE.map(({ name, title, description, example }): [string, Snippet] => [
    `${title} (${name})`,
    {
      scope: "mdx",
      prefix: [...new Set([name.toLowerCase(), `<${name}`, title.toLowerCase()])],
      description,
      body: example.split("\n").map(literal),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries([...entries, ...components]), undefined, 2)}\n`;
}

/** A text that a snippet writes as it is. */
function literal(line: string): string {
  return line.replaceAll(/[\\$}]/g, "\\$&");
}
