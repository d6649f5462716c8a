import type { NewKind } from "./kinds.ts";

/** What an editor said of an entry to write; every text is as it was typed. */
export interface Answers {
  kind: NewKind;
  title: string;
  summary?: string | undefined;
  category?: string | undefined;
  tags?: string | undefined;
  publishedAt?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  dates?: string | undefined;
  attendance?: string | undefined;
  place?: string | undefined;
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  online?: string | undefined;
  registration?: string | undefined;
  lang?: string | undefined;
}

export type Answer = Exclude<keyof Answers, "kind">;
