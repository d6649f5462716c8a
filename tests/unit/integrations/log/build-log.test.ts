import { describe, expect, test } from "vitest";
import buildLog from "../../../../src/integrations/log/build-log.ts";

const page = (name: string) => [
  {
    level: "info",
    label: null,
    message: `  \u001B[34m├─\u001B[39m \u001B[2m${name}\u001B[22m`,
    newLine: false,
  },
  { level: "info", label: "SKIP_FORMAT", message: " \u001B[2m(+12ms)\u001B[22m ", newLine: true },
];
const EVENTS = [
  { level: "info", label: null, message: "generating static routes", newLine: true },
  ...page("/index.html"),
  ...page("/agenda/index.html"),
  { level: "info", label: null, message: "  ▶ /_astro/a.avif (1/1)", newLine: true },
  { level: "warn", label: "build", message: "Le signe ├ n’est pas au début", newLine: true },
  { level: "info", label: "build", message: "Complete!", newLine: true },
];

function written(isTTY: boolean, events = EVENTS): { logged: string[]; shown: string } {
  const logged: string[] = [];
  let shown = "";
  const write = (text: string) => {
    shown += text;
    return true;
  };
  const out = { isTTY, write };
  const log = buildLog(out as never, { write: ({ message }) => void logged.push(message) });
  for (const event of events) log.write(event as never);
  return { logged, shown };
}

describe("the log of a build", () => {
  test("has no line of a page or an image, and every other", () => {
    expect(written(false).logged).toEqual([
      "generating static routes",
      "Le signe ├ n’est pas au début",
      "Complete!",
    ]);
    expect(written(false).shown).toBe("");
  });

  test("says once how many pages a former build had made", () => {
    const again = EVENTS.map((event) =>
      event.message.includes("(+12ms)") ? { ...event, message: " \u001B[32m(restored)\u001B[39m" } : event,
    );
    expect(written(false, again).logged).toEqual([
      "generating static routes",
      "2 fichiers repris du build précédent",
      "Le signe ├ n’est pas au début",
      "Complete!",
    ]);
  });

  test("counts them on a terminal, and clears the count before the next line", () => {
    expect(written(true).shown).toBe("\r1 fichiers écrits\r2 fichiers écrits\r3 fichiers écrits\r\u001B[K");
  });
});
