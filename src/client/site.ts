// What every page loads, in one file: an element that a page does not have costs it a line.
import "./dsfr-on-demand.ts";
import "./copy-text.ts";
import "./entry-age.ts";
import "./event-clock.ts";
import "./event-lists.ts";
import "./filter-choices.ts";
import "./agenda-filters.ts";
import "./local-hour.ts";
import "./month-calendar.ts";
import "./video-consent.ts";
