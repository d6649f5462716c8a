/** Single-quoted attributes are left alone: a straight apostrophe would end them. */
const SINGLE_QUOTED = "=\\s*'[^']*'";
/** An apostrophe between letters or digits, tags crossed on the way. */
const TYPOGRAPHIC = "(?<=[\\p{L}\\p{N}>])(?:’|&rsquo;|&#8217;|&#x2019;)(?=(?:<[^<>]*>)*[\\p{L}\\p{N}])";
const EITHER = new RegExp(`${SINGLE_QUOTED}|${TYPOGRAPHIC}`, "giu");

/**
 * A page as it should be given to Pagefind: typographic apostrophes between letters made straight, through tags
 * too (`l’<em>État</em>`). Pagefind 1.6 splits words on ASCII punctuation only, so that « état » would not find
 * « l’État ». For the index alone: what people read keeps its typography.
 *
 * @example straightApostrophes("<p>l’État</p>") // => "<p>l'État</p>"
 */
export function straightApostrophes(html: string): string {
  return html.replaceAll(EITHER, (found) => (found.startsWith("=") ? found : "'"));
}
