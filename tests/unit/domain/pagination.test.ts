import { describe, expect, test } from "vitest";
import { frontPage } from "../../../src/domain/news/front-page.ts";
import { listPaths, namedListPaths, PAGE_SIZE, paginate } from "../../../src/domain/pagination.ts";

const items = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("a list in pages", () => {
  test("holds every item once, in order", () => {
    const pages = paginate(items(50));
    expect(pages.flatMap((page) => page.items)).toEqual(items(50));
    expect(pages.map((page) => page.items.length)).toEqual([21, 21, 8]);
    expect(pages.map(({ number, total, count }) => [number, total, count])).toEqual([
      [1, 3, 50],
      [2, 3, 50],
      [3, 3, 50],
    ]);
  });

  test("has one page when it is full, and one more for one more item", () => {
    expect(paginate(items(PAGE_SIZE))).toHaveLength(1);
    expect(paginate(items(PAGE_SIZE + 1))).toHaveLength(2);
    expect(paginate(items(4), 2)).toHaveLength(2);
  });

  test("has an empty page when it is empty, so that its address answers", () => {
    expect(paginate([])).toEqual([{ items: [], number: 1, total: 1, count: 0 }]);
  });
});

describe("the routes of a list", () => {
  test("are its own address, then page/2 and on", () => {
    expect(listPaths(items(5), 2).map(({ params }) => params.list)).toEqual([undefined, "page/2", "page/3"]);
    expect(listPaths([]).map(({ params }) => params.list)).toEqual([undefined]);
  });

  test("of one of several lists carry its name", () => {
    const [first, second] = namedListPaths(items(22), { year: "2024" }, { label: "2024" });
    expect(first?.params).toEqual({ year: "2024", list: undefined });
    expect(second?.params).toEqual({ year: "2024", list: "page/2" });
    expect(second?.props).toMatchObject({ label: "2024", page: { items: [22], number: 2 } });
  });
});

describe("the home page", () => {
  const news = (id: string, featured = false) => ({ id, data: { featured } });
  const shown = (...all: ReturnType<typeof news>[]) => {
    const { featured, latest } = frontPage(all);
    return [featured?.id, ...latest.map(({ id }) => id)];
  };

  test("puts forward the newest featured entry, then the three newest others", () => {
    expect(shown(news("a"), news("b"), news("c", true), news("d", true), news("e"))).toEqual([
      "c",
      "a",
      "b",
      "d",
    ]);
  });

  test("puts forward the newest of all where none is featured", () => {
    expect(shown(news("a"), news("b"))).toEqual(["a", "b"]);
  });

  test("has nothing to show of nothing", () => {
    expect(frontPage([])).toEqual({ featured: undefined, latest: [] });
  });
});
