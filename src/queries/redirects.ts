import { otherAddresses } from "../domain/addresses.ts";
import { listPaths } from "../domain/pagination.ts";
import { newsKinds } from "./browse.ts";
import { everyItem } from "./entries.ts";

/** An address that leads to another. */
interface Redirect {
  from: string;
  to: string;
}

/** Every address that leads to another: of an entry, and of a kind that its category lists as well. */
export async function redirects(now: Temporal.Instant): Promise<Redirect[]> {
  const entries = (await everyItem(now)).flatMap(({ href: to, id, data }) =>
    otherAddresses(id, data).map((from) => ({ from, to })),
  );
  const kinds = (await newsKinds(now)).flatMap(({ href, items, twin: to }) =>
    to ? listPaths(items).map(({ params: { list = "" } }) => ({ from: href + list, to })) : [],
  );
  return [...entries, ...kinds];
}
