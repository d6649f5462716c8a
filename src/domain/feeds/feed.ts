/** A picture of a feed: a file of the built site. */
export interface FeedImage {
  /** Whole address. */
  url: string;
  /** MIME type. */
  type: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Alternative, empty for a decorative picture. */
  alt: string;
}

export interface FeedFile {
  /** Whole address. */
  url: string;
  type: string;
  title: string;
  bytes: number;
}

/** An entry of a feed, whatever its format. */
export interface FeedItem {
  /** What identifies it for ever: see `feedId`. */
  id: string;
  title: string;
  /** Whole address of its page. */
  url: string;
  /** What dates it among the others: see `feedDate`. */
  published: Temporal.Instant;
  /** Last update; none when it never changed. */
  modified: Temporal.Instant | undefined;
  /** Presentation without markup. */
  description: string;
  categories: string[];
  /** Who signs it; none for what the administration signs. */
  author: string | undefined;
  /** Whole content, as HTML that stands alone. */
  html: string;
  /** Language, `fr` or another (BCP 47). */
  lang: string;
  image: FeedImage | undefined;
  files: FeedFile[];
}

/** A feed, whatever its format. */
export interface Feed {
  title: string;
  /** Language of its title (BCP 47). */
  lang: string;
  description: string;
  /** Whole address of the page whose entries it holds. */
  page: string;
  /** Its own whole address. */
  self: string;
  /** Who signs what nobody signs. */
  publisher: { name: string; url: string };
  /** The picture of the site: whole address of a square. */
  icon: string;
  /** The same, small: 144 pixels at most (RSS Advisory Board, `image`). */
  smallIcon: string;
  items: readonly FeedItem[];
}

/**
 * A title that reads the same in every reader: RSS does not say whether it is text or HTML (RSS Advisory Board,
 * `title`), so that signs of HTML give way to those that look like them.
 *
 * @example feedTitle("Écrire <b> et &amp; dans un texte") // => "Écrire ‹b› et ＆amp; dans un texte"
 */
export function feedTitle(title: string): string {
  return title
    .replaceAll("<", "‹")
    .replaceAll(">", "›")
    .replaceAll(/&(?=#?\w+;)/g, "＆");
}

/** The last change of a feed: that of its entries, so that two builds of one content say the same. */
export function lastChange({ items }: Pick<Feed, "items">): Temporal.Instant | undefined {
  return items
    .map(({ published, modified }) => modified ?? published)
    .reduce<Temporal.Instant | undefined>(
      (last, one) => (last && Temporal.Instant.compare(last, one) > 0 ? last : one),
      undefined,
    );
}
