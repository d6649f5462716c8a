import { deferredModel } from "../deferred.ts";

/** A part of an element, by its `data-part`. @throws Error when the page lacks it */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  return found(root.querySelector<T>(`[data-part=${name}]`), name);
}

/** A copy of a model, by its name. @throws Error when the page lacks it */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  return found(deferredModel(root, name) as HTMLElement | null, name);
}

export function copy<T extends Element>(element: T): T {
  return element.cloneNode(true) as T;
}

function found<T>(element: T | null, name: string): T {
  if (!element) throw new Error(`The search page has no “${name}”.`);
  return element;
}
