import { defineHastPlugin } from "satteri";

/** Blocks of code take the focus: on a small screen they scroll sideways, by the keyboard too (RGAA 7.3). */
export const focusableCode = defineHastPlugin({
  name: "focusable-code",
  element: {
    filter: ["pre"],
    visit(node, context) {
      context.setProperty(node, "tabIndex", 0);
    },
  },
});
