import { readEnvironment } from "../../environment.ts";
import { deadLinks } from "../verify/dead-links.ts";
import { readSite } from "../verify/read-site.ts";
import { missingParts } from "../verify/verify-folder.ts";
import { type BuildRecord, writeRecord } from "./build-record.ts";

/** What a build made, and what is wrong with it, one French sentence each. */
export interface SealedBuild {
  record: BuildRecord;
  /** What keeps it from taking the place of the former site. */
  faults: string[];
  /** Links that lead to nothing: they keep it from being published. */
  dead: string[];
}

/** Writes the record of the site that a build has just made, and verifies it. */
export async function sealBuilt(dir: string): Promise<SealedBuild> {
  const built = readSite(dir);
  const record = writeRecord(built, readEnvironment(process.env));
  return { record, faults: await missingParts(built, record), dead: deadLinks(built, record.url) };
}
