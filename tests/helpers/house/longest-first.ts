import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, each of them on one core: the last to start must be short ones. */
const LONGEST = [
  "build/kept",
  "types",
  "build/dev-heals",
  "build/folder",
  "build/preview",
  "browser/axe",
  "build/nu-checker",
  "build/html-validate",
  "build/search-relevance",
].map((name) => `/tests/${name}.test.ts`);

/** Starts with the longest files; where nothing is known of the last run, Vitest goes by their size. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
