// DSFR’s own modules: each one reads what the core set up, so that the order counts.
import "@gouvfr/dsfr/dist/core/core.module.min.js";
import "@gouvfr/dsfr/dist/scheme/scheme.module.min.js";
import "@gouvfr/dsfr/dist/component/modal/modal.module.min.js";
import "@gouvfr/dsfr/dist/component/accordion/accordion.module.min.js";
import "@gouvfr/dsfr/dist/component/breadcrumb/breadcrumb.module.min.js";
import "@gouvfr/dsfr/dist/component/navigation/navigation.module.min.js";
import "@gouvfr/dsfr/dist/component/display/display.module.min.js";
import "@gouvfr/dsfr/dist/component/header/header.module.min.js";
import "./collapse-clicks.ts";
import "./display-pictograms.ts";
import "./modal-escape.ts";

// It gives the focus back to what it saw have it: what has it already is shown to it.
if (document.activeElement !== document.body) {
  document.activeElement?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
}
