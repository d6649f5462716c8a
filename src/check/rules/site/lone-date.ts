import type { AgendaData } from "../../../schemas/event/agenda.ts";
import type { SiteRule } from "./site.ts";

/** A list of dates that has one: others may come, or it need not be a list. */
export const loneDate: SiteRule = ({ parsed, placeOf }) => {
  const { dates = [] } = (parsed ?? {}) as Partial<AgendaData>;
  if (dates.length !== 1) return [];
  return [
    {
      ...placeOf(["dates"]),
      key: "dates",
      severity: "note",
      message: "une seule date. Si aucune autre ne viendra, écrivez plutôt « start » et « end » sans liste.",
    },
  ];
};
