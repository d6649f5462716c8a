import type { Theme } from "../accessibility/criterion.ts";
import { algorithms } from "./themes/algorithms.ts";
import { architecture } from "./themes/architecture.ts";
import { backend } from "./themes/backend.ts";
import { contents } from "./themes/contents.ts";
import { frontend } from "./themes/frontend.ts";
import { hosting } from "./themes/hosting.ts";
import { userInterface } from "./themes/interface.ts";
import { specifications } from "./themes/specifications.ts";
import { strategy } from "./themes/strategy.ts";

/** The nine themes of the RGESN, version 2024, their 78 criteria, and how the site meets each. */
export const RGESN: readonly Theme[] = [
  strategy,
  specifications,
  architecture,
  userInterface,
  contents,
  frontend,
  backend,
  hosting,
  algorithms,
];
