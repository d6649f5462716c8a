import type { EcodesignPart } from "../../schemas/site/ecodesign-parts.ts";
import { ECODESIGN as words } from "../../strings/fr/page.ts";
import type { Criterion } from "../accessibility/criterion.ts";
import type { StatementPart } from "../accessibility/statement.ts";
import { figures, measuredOn } from "./figures.ts";
import { RGESN } from "./rgesn.ts";

/** A part of the ecodesign statement: what was measured and what tests hold, without a rate: nobody audited the site. */
export function ecodesignPart(part: EcodesignPart): StatementPart {
  const criteria = RGESN.flatMap((theme) => theme.criteria);
  const count = (is: (criterion: Criterion) => unknown) => criteria.filter(is).length;
  switch (part) {
    case "status":
      return {
        text: words.status(
          criteria.length,
          count(({ absent }) => absent),
        ),
      };
    case "checks":
      return { text: words.checks(count(({ tests, owner, editors }) => tests && !owner && !editors)) };
    case "measured":
      return { text: words.measured(measuredOn) };
    case "figures":
      return { items: figures };
    case "themes":
      return {
        items: RGESN.map(({ title, criteria: own }) => ({
          label: words.theme(
            title,
            own.length,
            own.filter(({ tests }) => tests).length,
            own.filter(({ owner }) => owner).length,
          ),
        })),
      };
    case "owner":
      return {
        items: criteria.flatMap(({ number, owner }) =>
          owner ? [{ label: words.owner(number, owner) }] : [],
        ),
      };
  }
}
