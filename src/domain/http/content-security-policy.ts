/** What a page may do beyond the common policy. */
export interface PolicyOptions {
  /** Compiling WebAssembly, which the search engine needs. @default false */
  wasm?: boolean;
  /** Origins whose pages may show in a frame: players of videos. @default [] */
  frames?: readonly string[];
}

/**
 * The Content-Security-Policy of the site: everything is refused but files of this very origin, by
 * kind. Nothing inline and no `data:`, so neither text typed by an editor nor a forgotten attribute
 * can run or style anything. `require-trusted-types-for` is left out: the design system's JavaScript
 * writes `innerHTML`.
 *
 * Source: W3C Content Security Policy Level 3.
 *
 * @example contentSecurityPolicy({ wasm: true }) // => "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; …"
 */
export function contentSecurityPolicy({ wasm = false, frames = [] }: PolicyOptions = {}): string {
  return [
    "default-src 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(" ")}`] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
