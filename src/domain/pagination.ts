/** Entries on a page of a list: the DSFR asks for pagination above twenty items, and rows hold three. */
export const PAGE_SIZE = 21;

export interface ListPage<T> {
  items: T[];
  /** Number of the page, from 1. */
  number: number;
  /** Number of pages, at least 1. */
  total: number;
  count: number;
}

/** Cuts a list into pages; an empty list has one empty page, so that its address always answers. */
export function paginate<T>(items: readonly T[], size: number = PAGE_SIZE): ListPage<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
    count: items.length,
  }));
}

/**
 * The routes of a paginated list, for `getStaticPaths` of a file named `[...list].astro`: the first page is
 * at the address of the list, page N at `page/N`.
 */
export function listPaths<T>(
  items: readonly T[],
  size?: number,
): { params: { list: string | undefined }; props: { page: ListPage<T> } }[] {
  return paginate(items, size).map((page) => ({
    params: { list: page.number === 1 ? undefined : `page/${page.number}` },
    props: { page },
  }));
}

/** The routes of one of several paginated lists (a year, a category): those of the list, with what names it. */
export function namedListPaths<T, Name extends Record<string, string>, Props extends object>(
  items: readonly T[],
  params: Name,
  props: Props,
) {
  return listPaths(items).map((path) => ({
    params: { ...params, ...path.params },
    props: { ...props, ...path.props },
  }));
}
