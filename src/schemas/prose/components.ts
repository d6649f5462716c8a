import type { z } from "astro/zod";
import { ACTIONS } from "./actions.ts";
import type { DescribedComponent, ProseComponent } from "./component.ts";
import { FACTS } from "./facts.ts";
import { FOLDING } from "./folding.ts";
import { IMAGES } from "./images.ts";
import { VIDEO } from "./video.ts";
import { WORDS } from "./words.ts";

const BY_NAME = { ...WORDS, ...ACTIONS, ...FOLDING, ...IMAGES, ...VIDEO, ...FACTS };

/**
 * Every component an editor may write in a body, with no import, in the order of the guide: the check, the
 * documentation, the guide page and the snippets are all made of this table.
 */
export const PROSE: readonly ProseComponent[] = Object.entries<DescribedComponent>(BY_NAME).map(
  ([name, component]) => ({ name, ...component }),
);

/** The attributes of a component, as the check lets them through. */
export type AttributesOf<Name extends keyof typeof BY_NAME> = z.infer<(typeof BY_NAME)[Name]["props"]>;
