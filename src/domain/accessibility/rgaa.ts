import type { Criterion, Theme } from "./criterion.ts";
import { colours } from "./themes/colours.ts";
import { consultation } from "./themes/consultation.ts";
import { forms } from "./themes/forms.ts";
import { frames } from "./themes/frames.ts";
import { images } from "./themes/images.ts";
import { links } from "./themes/links.ts";
import { mandatory } from "./themes/mandatory.ts";
import { multimedia } from "./themes/multimedia.ts";
import { navigation } from "./themes/navigation.ts";
import { presentation } from "./themes/presentation.ts";
import { scripts } from "./themes/scripts.ts";
import { structure } from "./themes/structure.ts";
import { tables } from "./themes/tables.ts";

/** The thirteen themes of the RGAA 4.1.2, their 106 criteria, and how the site meets each. */
export const RGAA: readonly Theme[] = [
  images,
  frames,
  colours,
  multimedia,
  tables,
  links,
  scripts,
  mandatory,
  structure,
  presentation,
  forms,
  navigation,
  consultation,
];

export const CRITERIA: readonly Criterion[] = RGAA.flatMap(({ criteria }) => criteria);
