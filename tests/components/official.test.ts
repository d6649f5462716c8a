import { describe, expect, test } from "vitest";
import { outline, render } from "../helpers/render.ts";
import { official } from "./official.ts";
import { samples } from "./samples.ts";

describe("each component has the structure of DSFR’s own example", () => {
  test.each(Object.entries(samples).filter(([, { like }]) => like))(
    "%s",
    async (_, { component, like = ["", ""], plus = [], instead = [], ...content }) => {
      let expected = outline(official(...like));
      for (const [theirs, ours] of instead) {
        expect(expected, "a difference that is no longer one").toContain(theirs);
        expected = expected.replaceAll(theirs, ours);
      }
      const ours = (await render(component, content)).replace(
        new RegExp(`</?(?:${plus.join("|") || "none"})(?:\\s[^>]*)?>`, "g"),
        "",
      );
      expect(outline(ours)).toBe(expected);
    },
  );
});
