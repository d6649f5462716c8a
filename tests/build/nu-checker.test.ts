import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { ANY_SITES } from "../helpers/site/sites.ts";

interface Message {
  type: "error" | "info" | "non-document-error";
  url?: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** Markup that DSFR asks for, or that the RGAA does, and that the checker does not like. */
const EXEMPT = [
  {
    pattern: /^The “(?:banner|main|contentinfo|navigation)” role is unnecessary for element “\w+”\.$/,
    reason: "DSFR asks for these roles, for older screen readers",
  },
  {
    pattern: /^A “figure” element with a “figcaption” descendant must not have a “role” attribute\.$/,
    reason: "RGAA 1.9 asks for role=group and a name on a figure with a caption",
  },
];

const hasJava = (() => {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Runs the Nu Html Checker of the W3C once on files or folders: starting it costs more than checking. */
async function check(...paths: string[]): Promise<Message[]> {
  const args = ["-jar", "node_modules/vnu-jar/build/dist/vnu.jar", "--skip-non-html", "--exit-zero-always"];
  const { stderr } = await promisify(execFile)("java", [...args, "--format", "json", ...paths], {
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stderr).messages;
}

if (!hasJava) console.warn("No Java here: the Nu Html Checker (tests/build/nu-checker.test.ts) is skipped.");

describe.skipIf(!hasJava)("the Nu Html Checker", () => {
  test("finds neither error nor warning on the pages of the three sites", async () => {
    const messages = await check(...ANY_SITES.map((name) => inject(name).dir));
    const known = ({ message }: Message) => EXEMPT.some(({ pattern }) => pattern.test(message));
    expectNoFault(
      messages
        .filter((message) => !known(message))
        .map(
          ({ url, lastLine, message, extract }) => `${url}, line ${lastLine}: ${message} ${extract ?? ""}`,
        ),
    );
    for (const { pattern, reason } of EXEMPT) {
      expect(
        messages.some(({ message }) => pattern.test(message)),
        `${reason}: no longer needed`,
      ).toBe(true);
    }
  });
});
