import { defineHastPlugin } from "satteri";
import type { FileDescription } from "../../schemas/shared.ts";

/** How a download is described, by its path. */
export type DescribeFile = (path: string) => FileDescription | undefined;

/** Tells each `<Download>` the format and the weight of its file, read from the file (RGAA 13.3). */
export function downloadDetails(describeFile: DescribeFile) {
  return defineHastPlugin({
    name: "download-details",
    mdxJsxFlowElement: {
      filter: ["Download"],
      visit(node, context) {
        const file = node.attributes.find((attribute) => "name" in attribute && attribute.name === "file");
        const description = describeFile(String(file?.value));
        if (!description) return;
        context.setProperty(node, "format", description.format);
        context.setProperty(node, "bytes", String(description.bytes));
      },
    },
  });
}
