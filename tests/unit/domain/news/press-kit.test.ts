import { describe, expect, test } from "vitest";
import { fileDetail } from "../../../../src/domain/entry/file-detail.ts";
import { isPressKit } from "../../../../src/domain/news/press-kit.ts";
import type { NewsKind } from "../../../../src/schemas/news.ts";

const files = (kind: NewsKind, count: number, label = "Communiqué de presse") =>
  isPressKit({
    category: { id: "a", label, variants: [] },
    data: { kind, files: Array.from({ length: count }) },
  });

describe("the files of an entry", () => {
  test.each(["press-release", "statement"] as const)("are a press kit on a %s that has several", (kind) => {
    expect([0, 1, 2, 5].map((count) => files(kind, count))).toEqual([false, false, true, true]);
  });

  test("are one in the category « Dossier de presse », even alone, whatever the kind", () => {
    expect(files("press-release", 1, "Dossier de presse")).toBe(true);
    expect(files("article", 1, "Dossier de presse")).toBe(true);
    expect(files("article", 0, "Dossier de presse")).toBe(false);
  });

  test.each(["article", "interview", "infographic", "video"] as const)("are none on a %s", (kind) => {
    expect(files(kind, 3)).toBe(false);
  });
});

describe("what is told of a file", () => {
  test("is its format, its weight, its pages where they are known, and its language where it differs", () => {
    expect(fileDetail({ format: "CSV", bytes: 160 })).toBe("CSV – 160\u00A0octets");
    expect(fileDetail({ format: "PDF", bytes: 1_234_567, pages: 12, lang: "en" })).toBe(
      "PDF – 1,2\u00A0Mo – 12\u00A0pages – English",
    );
    expect(fileDetail({ format: "PDF", bytes: 2000, pages: 1 })).toBe("PDF – 2\u00A0ko – 1\u00A0page");
  });
});
