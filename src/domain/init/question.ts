import type { SiteConfig } from "../../schemas/site.ts";

/** What somebody said of a site to make: texts, or lists of them, as they were typed. */
export type Answers = Partial<Record<string, string | readonly string[]>>;

/** The site that answers make: its configuration, and the terms that its content starts with. */
export interface Draft {
  config: SiteConfig;
  newsCategories: string[];
  agendaCategories: string[];
  topics: string[];
}

/** A question: its flag and key in a file of answers, its words, and what an answer puts in the site. */
export interface Question {
  key: string;
  /** The question, in French, without a question mark. */
  label: string;
  example: string;
  /** What stands without an answer; nothing: the question may be passed. */
  usual?: (draft: Draft) => string;
  /** The site cannot be made without an answer. */
  required?: boolean;
  /** Asked only when the answers so far call for it; always by default. */
  when?: (draft: Draft) => boolean;
  /** Path of the configuration that it fills, by which its faults are known. */
  path?: readonly string[];
  put: (draft: Draft, answer: string) => Draft;
}
