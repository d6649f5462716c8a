import { changed } from "../../domain/search/request/choices.ts";
import type { SearchFilter, SearchRequest } from "../../domain/search/request/request.ts";
import {
  REQUEST_NAMES,
  readRequest,
  requestAddress,
  requestParameters,
} from "../../domain/search/request/request-address.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";

type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== "",
  );
}

/** The search that a form asks for, as its address would say it. */
export function readForm(form: HTMLFormElement, today: CalendarDate): SearchRequest {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readRequest(new URLSearchParams(pairs), today);
}

/** Makes a form ask for a search. Words that only differ by their spaces stay as they are being typed. */
export function fillForm(form: HTMLFormElement, request: SearchRequest, today: CalendarDate): void {
  const parameters = requestParameters(request);
  const kept = readForm(form, today).words === request.words ? REQUEST_NAMES.words : undefined;
  for (const field of fieldsOf(form)) {
    if (field.type === "checkbox" || field.type === "radio") {
      const values = parameters.getAll(field.name);
      (field as HTMLInputElement).checked =
        values.includes(field.value) || (values.length === 0 && field.value === "");
    } else if (field.name !== kept) {
      field.value = parameters.get(field.name) ?? "";
    }
  }
}

/** The words of a value of a filter, as the form has them. */
export function labelIn(form: HTMLFormElement, filter: SearchFilter, value: string): string | undefined {
  const name = REQUEST_NAMES[filter];
  const option = form.querySelector<HTMLOptionElement>(
    `select[name=${name}] option[value="${CSS.escape(value)}"]`,
  );
  const box = form.querySelector<HTMLInputElement>(`input[name=${name}][value="${CSS.escape(value)}"]`);
  return option
    ? (option.dataset.label ?? option.text.trim())
    : box?.labels?.[0]?.firstChild?.textContent?.trim();
}

/** Whether a field is filled key by key: words, and days, whose figures are typed one after the other. */
export function isTyped(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && (field.type === "search" || field.type === "date");
}

/** Whether two searches differ by their words alone. */
export function sameChoices(one: SearchRequest, other: SearchRequest): boolean {
  const address = (request: SearchRequest) => requestAddress("", changed(request, { words: "" }));
  return address(one) === address(other);
}
