import { formatLongDate, formatTime } from "../domain/text/format-date.ts";
import type { LocalDateTime } from "../domain/time/calendar-date.ts";
import { HOME_ZONE } from "../site.zone.ts";
import { LOCAL_HOUR } from "../strings/fr/local-hour.ts";

const timeStyle = "short";

/**
 * Adds the hour of a start on the clock of the visitor, where it is neither that of the place (`data-zone`) nor
 * that of home, which the page says. `data-start` is the instant; a page in another language than French gives its
 * sentence, with an ellipsis where the hour goes (`data-said`, `data-locale`).
 */
class LocalHour extends HTMLElement {
  connectedCallback(): void {
    const start = Date.parse(this.dataset.start ?? "");
    const mine = localTime(start);
    // What is no instant is the same everywhere.
    if ([this.dataset.zone, HOME_ZONE].some((zone) => localTime(start, zone) === mine)) return;
    const { said, locale } = this.dataset;
    this.replaceChildren(
      said?.replace("…", new Date(start).toLocaleString(locale, { dateStyle: "full", timeStyle })) ??
        LOCAL_HOUR(formatLongDate(mine), formatTime(mine)),
    );
  }
}

/** @example localTime(1718866800000, "Europe/Paris") // => "2024-06-20T09:00" */
function localTime(millis: number, timeZone?: string): LocalDateTime {
  const written = new Date(millis).toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle });
  return written.replace(" ", "T") as LocalDateTime;
}

customElements.define("local-hour", LocalHour);
