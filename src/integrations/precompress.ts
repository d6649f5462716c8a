import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";
import { apart } from "./apart/apart.ts";
import { inKilobytes, listFiles, mapLimited } from "./files.ts";
import { COMPILED_CODE } from "./kept/compiled-code.ts";
import { forgetOldResults } from "./kept/kept-results.ts";
import { KeptTable } from "./kept/kept-table.ts";

export interface PrecompressOptions {
  /** Files smaller than this many bytes are left alone: there is nothing to gain. @default 256 */
  threshold?: number;
  /** Brotli quality for styles, scripts and drawings, which every page loads: 0 to 11. @default 11 */
  quality?: number;
  /**
   * Brotli quality for pages, feeds and calendars, which grow with the content. A page of 25 kB costs 24 ms of processor
   * at 11, 9 at 10, 8 at 9 and 0.7 at 8, where it weighs 350 bytes more than at 10, of 4,800. @default 8
   */
  pageQuality?: number;
}

/** What was compressed, in files and bytes. */
export interface PrecompressReport {
  files: number;
  bytesBefore: number;
  bytesBrotli: number;
  bytesGzip: number;
}

/** Text and what is made of it. Images and fonts are compressed already, and so are Pagefind's own formats. */
const TEXT_LIKE = /\.(html|css|js|mjs|json|xml|xsl|svg|txt|csv|vtt|ics|webmanifest|ico|wasm)$/;

const SHARED = /\.(css|js|mjs|svg|ico|wasm)$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** On pages, a quarter less processor than at 9, for 0.15 % more bytes, which few clients load: brotli has its own. */
const GZIP_LEVEL = 7;

/** Bytes of compiled code that Node keeps between builds: five times that of one. */
const MOST_COMPILED = 100_000_000;

/** All that makes a compressed form, besides its quality. */
const MAKING = JSON.stringify([process.versions.brotli, process.versions.zlib, GZIP_LEVEL]);

/** Both compressed forms of a text. */
interface Compressed {
  brotli: Uint8Array;
  gzipped: Uint8Array;
}

async function compress(content: Buffer, quality: number): Promise<Compressed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    // No larger than the text: a window of 4 MB, the default, is made anew for each.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(content.byteLength + 16)))),
  };
  const [brotli, gzipped] = await Promise.all([
    toBrotli(content, { params }),
    toGzip(content, { level: GZIP_LEVEL }),
  ]);
  return { brotli, gzipped };
}

function writeIfSmaller(path: string, content: Buffer, compressed: Uint8Array): number {
  if (compressed.byteLength >= content.byteLength) return content.byteLength;
  writeFileSync(path, compressed);
  return compressed.byteLength;
}

/**
 * Writes `.br` and `.gz` files beside the text files of a folder, for servers that send them as they are. A
 * compressed file that would not be smaller is not written.
 *
 * @param kept what earlier builds compressed
 * @throws NodeJS.ErrnoException if a file cannot be read or written
 */
export async function precompressFolder(
  dir: string,
  { threshold = 256, quality = 11, pageQuality = 8 }: PrecompressOptions = {},
  kept?: KeptTable<Compressed>,
): Promise<PrecompressReport> {
  const report = { files: 0, bytesBefore: 0, bytesBrotli: 0, bytesGzip: 0 };
  const candidates = listFiles(dir).filter((file) => TEXT_LIKE.test(file));
  await mapLimited(candidates, availableParallelism(), async (file) => {
    const path = join(dir, file);
    const content = readFileSync(path);
    if (content.byteLength < threshold) return;
    const level = SHARED.test(file) ? quality : pageQuality;
    const make = () => compress(content, level);
    const { brotli, gzipped } = (await kept?.ofAsync([String(level), content], make)) ?? (await make());
    const sizes = [
      writeIfSmaller(`${path}.br`, content, brotli),
      writeIfSmaller(`${path}.gz`, content, gzipped),
    ] as const;
    report.files += 1;
    report.bytesBefore += content.byteLength;
    report.bytesBrotli += sizes[0];
    report.bytesGzip += sizes[1];
  });
  return report;
}

/** Compresses a built site on what earlier builds compressed. */
export async function precompressSite(dir: string, options: PrecompressOptions): Promise<PrecompressReport> {
  const kept = new KeptTable<Compressed>("compressed", undefined, MAKING);
  const report = await precompressFolder(dir, options, kept);
  kept.save();
  forgetOldResults();
  if (existsSync(COMPILED_CODE)) forgetOldResults(COMPILED_CODE, MOST_COMPILED);
  return report;
}

/** Compresses the built site once and for all. To be placed last: it must see the final files. */
export function precompress(options: PrecompressOptions = {}): AstroIntegration {
  return {
    name: "precompress",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const report = await apart<typeof precompressSite>(
          new URL(import.meta.url),
          "precompressSite",
          fileURLToPath(dir),
          options,
        );
        logger.info(
          `${report.files} fichiers compressés : ${inKilobytes(report.bytesBefore)} → ` +
            `${inKilobytes(report.bytesBrotli)} (brotli), ${inKilobytes(report.bytesGzip)} (gzip)`,
        );
      },
    },
  };
}
