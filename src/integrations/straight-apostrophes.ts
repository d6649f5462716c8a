/** A tag, to be crossed on the way from the apostrophe to the letter it belongs to. */
const TAG = "<[^<>]*>";
const TYPOGRAPHIC = new RegExp(
  `(?<=[\\p{L}\\p{N}>])(?:’|&rsquo;|&#8217;|&#x2019;)(?=(?:${TAG})*[\\p{L}\\p{N}])`,
  "giu",
);
/** Single-quoted attributes are left alone: a straight apostrophe would end them. */
const SINGLE_QUOTED = /(=\s*'[^']*')/;

/**
 * A page as it should be given to Pagefind: typographic apostrophes between letters made straight, through tags
 * too (`l’<em>État</em>`). Pagefind 1.6 splits words on ASCII punctuation only, so that « état » would not find
 * « l’État ». For the index alone: what people read keeps its typography.
 *
 * @example straightApostrophes("<p>l’État</p>") // => "<p>l'État</p>"
 */
export function straightApostrophes(html: string): string {
  return html
    .split(SINGLE_QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(TYPOGRAPHIC, "'")))
    .join("");
}
