import { ACTIONS } from "./actions.ts";
import type { DescribedComponent, ProseComponent } from "./component.ts";
import { FACTS } from "./facts.ts";
import { FOLDING } from "./folding.ts";
import { IMAGES } from "./images.ts";
import { VIDEO } from "./video.ts";
import { WORDS } from "./words.ts";

/**
 * Every component an editor may write in a body, with no import, in the order of the guide: the check, the
 * documentation, the guide page and the snippets are all made of this table.
 */
export const PROSE: readonly ProseComponent[] = Object.entries<DescribedComponent>({
  ...WORDS,
  ...ACTIONS,
  ...FOLDING,
  ...IMAGES,
  ...VIDEO,
  ...FACTS,
}).map(([name, component]) => ({ name, ...component }));
