import { describe, expect, test } from "vitest";
import {
  circles,
  clockReaders,
  collectionReaders,
  crowdedFolders,
  importsOf,
  lengthOf,
  longFiles,
  nodeImports,
  type Room,
  rawHtml,
  type Source,
  upwardImports,
} from "../../helpers/house/architecture.ts";

const file = (path: string, text: string): Source => ({ path, text });
const astro = (path: string, front: string, template = "") => file(path, `---\n${front}\n---\n${template}\n`);
const specifiers = (source: Source) => importsOf(source).map(({ specifier }) => specifier);

describe("the imports of a file", () => {
  test.each([
    ['import "./a.css";', "./a.css"],
    ['import a from "./a.ts";', "./a.ts"],
    ['import {\n  a,\n  type B,\n} from "./a.ts";', "./a.ts"],
    ['import type { A } from "./a.ts";', "./a.ts"],
    ['export { a } from "./a.ts";', "./a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['const a = await import("./a.ts");', "./a.ts"],
    ['let a: import("./a.ts").A;', "./a.ts"],
    ['function f() {\n  return import("./a.ts");\n}', "./a.ts"],
  ])("%j is one", (text, specifier) => {
    expect(specifiers(file("x.ts", text))).toEqual([specifier]);
  });

  test.each([
    '// import a from "./a.ts";',
    '/* import a from "./a.ts"; */',
    "const text = 'import a from \"./a.ts\";';",
    'const text = `import a from "./a.ts";`;',
    "export const a = 1;",
  ])("%j is none", (text) => {
    expect(importsOf(file("x.ts", text))).toEqual([]);
  });

  test("of a component are those of its front matter and of its scripts, not of its text", () => {
    const text = '<p>import a from "./text.ts";</p>\n<script>\nimport "./browser.ts";\n</script>';
    expect(specifiers(astro("x.astro", 'import A from "./A.astro";', text))).toEqual([
      "./A.astro",
      "./browser.ts",
    ]);
    expect(specifiers(file("x.astro", text))).toEqual(["./browser.ts"]);
  });

  test("tell values from types", () => {
    const [mixed, types] = importsOf(
      file("x.ts", 'import d, { a as b, type C } from "m"; import type E from "m";'),
    );
    expect(mixed?.values).toEqual(["default", "a"]);
    expect(types?.values).toEqual([]);
  });
});

describe("floors", () => {
  const rooms: Room[] = [
    { floor: 1, name: "ground", paths: ["low/"] },
    { floor: 1, name: "cellar", paths: ["low/deep/"] },
    { floor: 2, name: "roof", paths: ["high/", "roof.ts"] },
  ];
  const low = file("low/a.ts", "");
  const deep = file("low/deep/a.ts", "");
  const high = file("high/a.ts", 'import "../low/a.ts"; import "../roof.ts"; import "../low/x.svg?url";');
  const roof = file("roof.ts", 'import "./low/deep/a.ts"; import "astro"; import "node:fs";');
  const house = [low, deep, high, roof];

  test("let a file import from its room and from below, and styles, images and packages from anywhere", () => {
    expect(upwardImports(house, rooms)).toEqual([]);
  });

  test("forbid an import upward, of a type too", () => {
    const fault = "low/b.ts (ground, floor 1) imports high/a.ts (roof, floor 2): imports only go down";
    for (const text of ['import "../high/a.ts";', 'import type { A } from "/src/high/a.ts";'])
      expect(upwardImports([...house, file("low/b.ts", text)], rooms)).toEqual([fault]);
    expect(
      upwardImports([...house, astro("low/B.astro", "", '<script>import "../high/a.ts";</script>')], rooms),
    ).toEqual([fault.replace("b.ts", "B.astro")]);
  });

  test("forbid an import from another room of the same floor; the longest path names the room", () => {
    expect(upwardImports([...house, file("low/b.ts", 'import "./deep/a.ts";')], rooms)).toEqual([
      "low/b.ts (ground, floor 1) imports low/deep/a.ts (cellar, floor 1): imports only go down",
    ]);
  });

  test("forbid what is no file of the house", () => {
    expect(upwardImports([...house, file("high/b.ts", 'import "../../tests/a.ts";')], rooms)).toEqual([
      "high/b.ts imports ../tests/a.ts, which is no file of the house",
    ]);
    expect(upwardImports([...house, file("high/b.ts", 'import "./c";')], rooms)).toEqual([
      "high/b.ts imports high/c, which is no file of the house",
    ]);
  });

  test("name a file that has no room and a room that has no file", () => {
    expect(upwardImports([...house, file("attic/a.ts", "")], rooms)).toEqual([
      "attic/a.ts is in no room: give it a floor in the table",
    ]);
    expect(upwardImports([low, deep, high], [...rooms])).toEqual([
      "the room roof names roof.ts, which does not exist: remove it from the table",
      "high/a.ts imports roof.ts, which is no file of the house",
    ]);
  });
});

describe("circles", () => {
  const to = (...targets: string[]) => targets.map((target) => `import "./${target}";`).join("\n");

  test("are none in a tree, even where two ways lead to one file", () => {
    const files = [file("a.ts", to("b.ts", "c.ts")), file("b.ts", to("d.ts")), file("c.ts", to("d.ts"))];
    expect(circles([...files, file("d.ts", "")])).toEqual([]);
  });

  test("are shown once, by their files, type imports counted", () => {
    const files = [
      file("a.ts", to("b.ts")),
      file("b.ts", 'import type { C } from "./c.ts";'),
      file("c.ts", to("a.ts")),
      file("d.ts", to("a.ts")),
    ];
    expect(circles(files)).toEqual(["circle: a.ts → b.ts → c.ts → a.ts"]);
  });

  test("can be a file alone, or between components", () => {
    expect(circles([file("a.ts", to("a.ts"))])).toEqual(["circle: a.ts → a.ts"]);
    const files = [
      astro("x/A.astro", 'import B from "../y/B.astro";'),
      astro("y/B.astro", 'import A from "../x/A.astro";'),
    ];
    expect(circles(files)).toEqual(["circle: x/A.astro → y/B.astro → x/A.astro"]);
  });

  test("are each shown where there are two", () => {
    const files = [
      file("a.ts", to("b.ts")),
      file("b.ts", to("a.ts")),
      file("c.ts", to("d.ts")),
      file("d.ts", to("c.ts")),
    ];
    expect(circles(files)).toHaveLength(2);
  });
});

describe("collections", () => {
  test.each([
    'import { getCollection } from "astro:content";',
    'import { getCollection as all } from "astro:content";',
    'import { type CollectionEntry, getEntry } from "astro:content";',
    'import { render } from "astro:content";',
    'import * as content from "astro:content";',
    'export { render } from "astro:content";',
    'const content = await import("astro:content");',
  ])("are not read outside queries/: %s", (text) => {
    expect(collectionReaders([file("pages/a.ts", text)])).toHaveLength(1);
    expect(collectionReaders([astro("layouts/A.astro", text)])).toHaveLength(1);
    expect(collectionReaders([file("queries/a.ts", text)])).toEqual([]);
  });

  test("have types that are free", () => {
    expect(
      collectionReaders([
        file("a.ts", 'import type { CollectionEntry } from "astro:content";'),
        file("b.ts", 'import { type CollectionEntry } from "astro:content";'),
      ]),
    ).toEqual([]);
  });
});

test("Node is for build steps and commands only", () => {
  const uses = (path: string) => nodeImports([file(path, 'import { readFileSync } from "node:fs";')]);
  expect(uses("domain/a.ts")).toEqual([
    "domain/a.ts imports node:fs: only integrations/, cli/ and check/ (but not its rules) use Node",
  ]);
  expect(uses("integrations/a.ts")).toEqual([]);
  expect(uses("cli/a.ts")).toEqual([]);
  expect(nodeImports([file("a.ts", 'import fs from "fs";')])).toHaveLength(1);
  expect(nodeImports([file("a.ts", 'import type { Stats } from "node:fs";')])).toHaveLength(1);
  expect(nodeImports([file("a.ts", 'import x from "./fs.ts"; import y from "nodejs";')])).toEqual([]);
});

describe("the clock", () => {
  test.each([
    "const a = Date.now();",
    "const a = new Date();",
    "const a = new Date;",
    "const a = Date();",
    "const a = Temporal.Now.instant();",
    "const clock = Temporal.Now.plainDateISO;",
    "const a = globalThis.Date.now();",
  ])("is not read below routes: %s", (text) => {
    expect(clockReaders([file("domain/a.ts", text)])).toHaveLength(1);
    expect(clockReaders([astro("layouts/A.astro", text)])).toHaveLength(1);
    expect(
      clockReaders([
        file("components/A.astro", `<p>{${text.replace("const a = ", "").replace(";", "")}}</p>`),
      ]),
    ).toHaveLength(1);
    for (const path of ["pages/a.ts", "cli/a.ts", "client/a.ts", "environment.ts", "now.ts"])
      expect(clockReaders([file(path, text)])).toEqual([]);
  });

  test.each([
    "const a = new Date(0);",
    "const a = Date.UTC(2024, 5);",
    "// new Date() would be the present",
    "const text = 'Date.now()';",
    "const a = Temporal.Instant.from(text);",
    "const a = toDate();",
  ])("is not read by: %s", (text) => {
    expect(clockReaders([file("domain/a.ts", text)])).toEqual([]);
  });

  test("is named in the message", () => {
    expect(clockReaders([file("domain/a.ts", "Date.now();")])).toEqual([
      "domain/a.ts reads the clock (Date.now): take the present as an argument",
    ]);
    expect(clockReaders([file("A.astro", "<p>{new Date(data.start).toString()}</p>")])).toEqual([]);
  });
});

describe("raw HTML", () => {
  test("is found in templates and in code", () => {
    const files = [
      file("A.astro", "<p set:html={text} />"),
      file("b.ts", "element.innerHTML = text;"),
      astro("C.astro", "", "<script>element.insertAdjacentHTML('beforeend', text);</script>"),
    ];
    expect(rawHtml(files, {})).toEqual([
      "A.astro writes raw HTML: let the template escape it",
      "b.ts writes raw HTML: let the template escape it",
      "C.astro writes raw HTML: let the template escape it",
    ]);
    expect(rawHtml(files, { "A.astro": "", "b.ts": "", "C.astro": "" })).toEqual([]);
  });

  test("in a comment is not written, and an exception that is not needed is named", () => {
    const files = [
      file("A.astro", "{/* no set:html */}"),
      file("b.ts", "// no innerHTML\nelement.textContent = a;"),
    ];
    expect(rawHtml(files, {})).toEqual([]);
    expect(rawHtml(files, { "A.astro": "" })).toEqual([
      "A.astro needs no exception any more: remove it from the list",
    ]);
  });
});

describe("length", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `const a${index} = 1;`).join("\n");

  test("counts neither blank lines, comments, styles nor the scripts of a component", () => {
    expect(lengthOf(file("a.ts", "/**\n * One.\n */\n\nconst a = 1;\n// two\nconst b = 2;\n"))).toBe(2);
    expect(
      lengthOf(
        astro(
          "A.astro",
          "const a = 1;",
          "<style>\na {}\n</style>\n{/* one */}\n<p>\n</p>\n<script>\na();\n</script>",
        ),
      ),
    ).toBe(5);
  });

  test.each([
    ["pages/a.ts", 30],
    ["components/A.astro", 60],
    ["domain/a.ts", 150],
  ])("of %s is %i lines at most", (path, limit) => {
    expect(longFiles([file(path, lines(limit))], {})).toEqual([]);
    const long = file(path, lines(limit + 1));
    expect(longFiles([long], {})).toEqual([
      `${path} has ${limit + 1} lines, more than ${limit}: give a part of it a name`,
    ]);
    expect(longFiles([long], { [path]: "one idea" })).toEqual([]);
  });

  test("names an exception that is not needed", () => {
    expect(longFiles([file("a.ts", lines(3))], { "a.ts": "one idea" })).toEqual([
      "a.ts needs no exception any more: remove it from the list",
    ]);
  });
});

test("a folder of more than twenty files is said, and an exception that no longer is", () => {
  const many = Array.from({ length: 21 }, (_, index) => `src/a/${index}.ts`);
  expect(crowdedFolders(many, {})).toEqual(["src/a holds 21 files, more than 20: group them by subject"]);
  expect(crowdedFolders(many, { "src/a": "one kind" })).toEqual([]);
  expect(crowdedFolders(many.slice(1), { "src/a": "one kind" })).toEqual([
    "src/a needs no exception any more: remove it from the list",
  ]);
});
