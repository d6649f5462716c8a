import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, siteFiles } from "../helpers/site/sites.ts";

/** Data for machines: browsers do not run it, and the policy lets it be. */
const DATA_TYPES = ["application/ld+json", "text/html"];

function inlineFaults({ path, elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    const fault = (text: string) => `${path}: <${element.tagName}> ${text}`;
    const runs =
      element.tagName === "script" &&
      attribute(element, "src") === undefined &&
      !DATA_TYPES.includes(attribute(element, "type") ?? "");
    return [
      ...(runs ? [fault("holds a script; move it to a file of src/client")] : []),
      ...(element.tagName === "style" ? [fault("is an inline sheet; move it to src/styles")] : []),
      ...element.attrs.flatMap(({ name, value }) => [
        ...(name === "style" ? [fault(`has style="${value}"; use a class`)] : []),
        ...(/^on[a-z]/.test(name) ? [fault(`has ${name}; listen from a file of src/client`)] : []),
        ...(/^\s*javascript:/i.test(value)
          ? [fault(`has a javascript: address in ${name}; use a button`)]
          : []),
        ...(/(?:^|[\s,(])data:/i.test(value) && /^(?:src|srcset|href|poster)$/.test(name)
          ? [fault(`has a data: address in ${name}; make it a file`)]
          : []),
      ]),
    ];
  });
}

test.each(ANY_SITES)("no page of the %s holds a script, a style or a handler", (name) => {
  expectNoFault(allPages(name).flatMap(inlineFaults));
});

test.each(ANY_SITES)("no style sheet of the %s holds a file", (name) => {
  const sheets = [...siteFiles(name)].filter((file) => file.endsWith(".css"));
  const withData = sheets.filter((file) =>
    /url\(["']?data:/.test(readFileSync(join(inject(name).dir, file), "utf8")),
  );
  expect(withData, "sheets with a data: address, which the policy refuses").toEqual([]);
});

test.each(ANY_SITES)("every script and sheet of the %s is named after what it is for", (name) => {
  const built = [...siteFiles(name)].filter((file) => /^\/_astro\/.*\.(?:js|css)$/.test(file));
  expect(built.length).toBeGreaterThan(4);
  expect(built.filter((file) => !/^\/_astro\/[A-Za-z-]+\.[\w-]{8,10}\.(?:js|css)$/.test(file))).toEqual([]);
});

test.each(ANY_SITES)("no drawing of the %s holds a script or a handler", (name) => {
  const drawings = [...siteFiles(name)].filter((file) => file.endsWith(".svg"));
  const active = drawings.filter((file) =>
    /<script|\son[a-z]+=|javascript:/i.test(readFileSync(join(inject(name).dir, file), "utf8")),
  );
  expect(active, "drawings that could run something").toEqual([]);
});

test("inline scripts, styles, handlers and addresses are noticed", () => {
  const faults = (html: string) => inlineFaults(madeUpPage(html));
  expect(faults('<script src="/a.js"></script><script type="application/ld+json">{}</script>')).toEqual([]);
  expect(faults("<script>1</script>")).toEqual([
    "/essai/: <script> holds a script; move it to a file of src/client",
  ]);
  for (const html of [
    "<style>p{}</style>",
    '<p style="color:red">a</p>',
    '<button type="button" onclick="a()">a</button>',
    '<a href="javascript:a()">a</a>',
    '<img src="data:image/png;base64,AA" alt="">',
  ]) {
    expect(faults(html), html).toHaveLength(1);
  }
});
