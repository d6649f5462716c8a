export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Sections from which a summary helps more than it delays. */
const LONG = 4;

/** The sections that a summary lists: those of the second level, when there are enough of them to be lost in. */
export function outlineOf(headings: readonly Heading[]): { label: string; href: string }[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  return sections.length < LONG ? [] : sections.map(({ slug, text }) => ({ label: text, href: `#${slug}` }));
}
