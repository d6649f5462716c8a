import { expect, test } from "vitest";
import { renderedOnce } from "../../../../src/components/once/rendered-once.ts";

test("a part is rendered once for a thing and what else it is made of", async () => {
  const [one, other] = [{ id: "a" }, { id: "a" }];
  const made: string[] = [];
  const part = (thing: object, as: string) =>
    renderedOnce(thing, as, async () => {
      made.push(as);
      return `<p>${as}</p>`;
    });
  expect(await part(one, "card 2")).toBe("<p>card 2</p>");
  expect(await part(one, "card 2")).toBe("<p>card 2</p>");
  expect(await part(one, "card 3")).toBe("<p>card 3</p>");
  expect(made).toEqual(["card 2", "card 3"]);
  await part(other, "card 2");
  expect(made).toEqual(["card 2", "card 3", "card 2"]);
});
