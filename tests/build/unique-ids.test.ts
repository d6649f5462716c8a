import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages } from "../helpers/site/sites.ts";

/** Attributes that hold ids of the same page. */
const REFERENCES = [
  "for",
  "headers",
  "list",
  "form",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
];

function idFaults({ path, elements }: BuiltPage): string[] {
  const ids = elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const bad = [...known].filter((id) => !/^\S+$/.test(id));
  const dangling = elements.flatMap((element) =>
    REFERENCES.flatMap((name) =>
      (attribute(element, name) ?? "")
        .split(/\s+/)
        .filter((id) => id !== "" && !known.has(id))
        .map(
          (id) =>
            `${path}: <${element.tagName} ${name}="${id}">: nothing has this id; name one that is there`,
        ),
    ),
  );
  return [
    ...twice.map((id) => `${path}: two elements have the id “${id}”; give each its own`),
    ...bad.map((id) => `${path}: the id “${id}” is empty or holds a space`),
    ...dangling,
  ];
}

test.each(ANY_SITES)("ids of the %s are unique, and what names one finds it", (name) => {
  expectNoFault(allPages(name).flatMap(idFaults));
});

test("repeated, empty and unknown ids are noticed", () => {
  expect(idFaults(madeUpPage('<p id="a"></p><label for="b"></label><input id="b">'))).toEqual([]);
  expect(idFaults(madeUpPage('<p id="a"></p><p id="a"></p>'))).toEqual([
    "/essai/: two elements have the id “a”; give each its own",
  ]);
  expect(idFaults(madeUpPage('<p id=""></p>'))).toHaveLength(1);
  expect(idFaults(madeUpPage('<section aria-labelledby="x y" id="x"></section>'))).toEqual([
    '/essai/: <section aria-labelledby="y">: nothing has this id; name one that is there',
  ]);
});
