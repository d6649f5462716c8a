/** The examples of the guide, compiled as the text of an entry, by the name of their component. */
declare module "virtual:prose-examples" {
  import type { BodyPart } from "../domain/entry/body.ts";

  export const EXAMPLES: Readonly<Record<string, readonly BodyPart[]>>;
}
