import { defineHastPlugin } from "satteri";

/**
 * Marks the links that leave the site. They open in the same window: the visitor decides otherwise, and none
 * has to be told « nouvelle fenêtre » (RGAA 13.2).
 *
 * @param hosts the hosts that are ours
 */
export function externalLinks(hosts: readonly string[]) {
  return defineHastPlugin({
    name: "external-links",
    element: {
      filter: ["a"],
      visit(node, context) {
        const { href } = node.properties;
        const url = typeof href === "string" && /^https?:/i.test(href) ? URL.parse(href) : null;
        if (url && !hosts.includes(url.host)) context.setProperty(node, "rel", ["external"]);
      },
    },
  });
}
