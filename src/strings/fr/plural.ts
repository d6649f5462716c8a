/** A number with its noun; zero is singular in French. @example plural(2, "page", "pages") // => "2 pages" */
export function plural(count: number, one: string, many: string): string {
  return `${count}\u00A0${count > 1 ? many : one}`;
}
