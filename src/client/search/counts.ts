import type { SearchAnswer } from "../../domain/search/answer.ts";
import { SEARCH_FILTERS, type SearchFilter } from "../../domain/search/request/request.ts";
import { REQUEST_NAMES } from "../../domain/search/request/request-address.ts";

/** Lists that are short enough to keep the values that find nothing, greyed: they do not move as one types. */
const SHORT = 6;

/** Filters whose values have no order of their own. */
const SORTED: ReadonlySet<SearchFilter> = new Set(["kind", "category", "topic", "attendance", "place"]);

type Counts = NonNullable<SearchAnswer["counts"]>;

/**
 * Says beside each value of the filters how many results it would show. Those that would show none go, or are
 * greyed in a short list; a value that is chosen always stays. Without counts every value is offered, bare.
 */
export function showCounts(form: HTMLFormElement, counts: Counts | undefined): void {
  for (const filter of SEARCH_FILTERS) {
    const known = counts?.[filter];
    const name = REQUEST_NAMES[filter];
    const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`)];
    if (known && SORTED.has(filter)) sort(boxes, known);
    for (const box of boxes) {
      const count = known && (known[box.value] ?? 0);
      const useless = count === 0 && !box.checked;
      box.disabled = useless;
      const line = lineOf(box);
      if (line) line.hidden = useless && boxes.length > SHORT;
      countIn(box).textContent = count === undefined ? "" : `\u00A0(${count})`;
    }
    for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`)) {
      if (option.value !== "") countOption(option, known && (known[option.value] ?? 0));
    }
  }
}

/** Puts the values that show most first; not under the keyboard of who is choosing among them. */
function sort(boxes: readonly HTMLInputElement[], counts: Record<string, number>): void {
  const lines = boxes.map(lineOf);
  if (lines.some((line) => !line || line.contains(document.activeElement))) return;
  const after = lines.at(-1)?.nextSibling ?? null;
  const sorted = boxes.toSorted(
    (a, b) => (counts[b.value] ?? 0) - (counts[a.value] ?? 0) || nameOf(a).localeCompare(nameOf(b), "fr"),
  );
  for (const box of sorted) lineOf(box)?.parentElement?.insertBefore(lineOf(box) as Node, after);
}

function lineOf(box: HTMLInputElement): HTMLElement | null {
  return box.closest<HTMLElement>(".fr-fieldset__element");
}

function nameOf(box: HTMLInputElement): string {
  return box.labels?.[0]?.firstChild?.textContent ?? "";
}

function countIn(box: HTMLInputElement): HTMLElement {
  const label = box.labels?.[0];
  const known = label?.querySelector<HTMLElement>("span");
  if (known) return known;
  const count = document.createElement("span");
  label?.append(count);
  return count;
}

function countOption(option: HTMLOptionElement, count: number | undefined): void {
  option.dataset.label ??= option.text.trim();
  option.text = option.dataset.label + (count === undefined ? "" : `\u00A0(${count})`);
  option.hidden = count === 0 && !option.selected;
  option.disabled = option.hidden;
}
