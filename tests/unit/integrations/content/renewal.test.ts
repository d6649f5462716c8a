import { EventEmitter } from "node:events";
import { beforeEach, expect, test } from "vitest";
import { renewBetweenPages } from "../../../../src/integrations/content/dev/renewal.ts";
import { devState } from "../../../../src/integrations/content/dev/state.ts";

type Middleware = (request: object, response: EventEmitter, next: () => void) => void;

let happened: string[];
let ask: (page: string) => { close(): void };
let renew: () => void;

beforeEach(() => {
  happened = [];
  let middleware: Middleware = () => {};
  const environment = {
    moduleGraph: { idToModuleMap: new Map([["text", { file: "/un.mdx" }]]), invalidateModule: () => {} },
    runner: { evaluatedModules: { getModuleById: () => undefined } },
    hot: { send: () => happened.push("read again") },
  };
  renew = renewBetweenPages({
    environments: { ssr: environment },
    middlewares: { use: (given: Middleware) => (middleware = given) },
  } as never);
  ask = (page) => {
    const response = Object.assign(new EventEmitter(), { destroyed: false });
    middleware({}, response, () => happened.push(page));
    return {
      close: () => {
        response.destroyed = true;
        response.emit("close");
      },
    };
  };
});

test("pages that are asked for while no content changes are made at once, whichever others are", () => {
  ask("one");
  ask("two");
  expect(happened).toEqual(["one", "two"]);
});

test("a page asked for once content has changed waits for those being made, and all is read again before it", () => {
  const one = ask("one");
  const two = ask("two");
  devState().contentChanged();
  ask("three");
  ask("left").close();
  one.close();
  expect(happened).toEqual(["one", "two"]);
  two.close();
  expect(happened).toEqual(["one", "two", "read again", "three"]);
});

test("between two pages, Astro reads a change by itself, and what is beside entries is read again at once", () => {
  ask("one").close();
  devState().contentChanged();
  ask("two").close();
  renew();
  ask("three");
  expect(happened).toEqual(["one", "two", "read again", "three"]);
});
