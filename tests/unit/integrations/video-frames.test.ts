import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { videoFrames } from "../../../src/integrations/video-frames.ts";

test("the pages of a site that can show videos from elsewhere are known, with the origins of their players", () => {
  const dir = mkdtempSync(join(tmpdir(), "video-frames-"));
  const page = (path: string, html: string) => {
    mkdirSync(join(dir, path), { recursive: true });
    writeFileSync(join(dir, path, "index.html"), html);
  };
  const player = (address: string) => `<video-consent class="a" data-player="${address}" data-title="V">`;
  page("", "<p>Accueil</p>");
  page(
    "deux",
    player("https://b.example/v?a=1&amp;b=2") + player("https://a.example/v") + player("https://a.example/w"),
  );
  page("sans", '<a href="https://a.example/v">a</a>');
  expect(videoFrames(dir)).toEqual(new Map([["/deux/", ["https://a.example", "https://b.example"]]]));
  rmSync(dir, { recursive: true });
});
