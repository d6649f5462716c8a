import { PROSE } from "./prose/components.ts";

/** The names of the components an editor may write in a body: the files of `components/prose/`. */
export const PROSE_COMPONENTS: readonly string[] = PROSE.map(({ name }) => name).sort();
