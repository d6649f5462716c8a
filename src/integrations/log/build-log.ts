import { stripVTControlCharacters } from "node:util";
import type { AstroLoggerDestination } from "astro";
import nodeLog from "astro/logger/node";

/** A page or an image that was made: its name, then, on the same line, what it took. */
const MADE = /^\s*[├└▶]/;
/** What Astro says of a page that a former build made. */
const TAKEN_AGAIN = /\((?:restored|cached)\)/;

/**
 * The log of Astro without a line per page and per image: a site of a thousand entries has three thousand. A terminal
 * shows how many are made; how many a former build had made already is said once.
 */
export default function buildLog(
  out: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stdout,
  log: AstroLoggerDestination = nodeLog({}),
): AstroLoggerDestination {
  let made = 0;
  let again = 0;
  let within = false;
  let shown = false;
  const clear = () => {
    if (shown) out.write("\r\u001B[K");
    shown = false;
  };
  return {
    write(event) {
      if (!within && !MADE.test(stripVTControlCharacters(event.message))) {
        clear();
        if (again > 0)
          log.write({ ...event, label: "build", message: `${again} fichiers repris du build précédent` });
        again = 0;
        return log.write(event);
      }
      within = !event.newLine;
      if (TAKEN_AGAIN.test(event.message)) again += 1;
      if (within) return;
      made += 1;
      if (!out.isTTY) return;
      out.write(`\r${made} fichiers écrits`);
      shown = true;
    },
  };
}
