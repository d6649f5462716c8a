import { readFileSync } from "node:fs";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import sharp from "sharp";
import { describeIn, openContent } from "./src/check/source/content-folder.ts";
import { equivalentsOf } from "./src/domain/search/equivalents.ts";
import { dayAt } from "./src/domain/time/zone.ts";
import { readEnvironment } from "./src/environment.ts";
import { contentCheck } from "./src/integrations/content/content-check.ts";
import { contentPublic } from "./src/integrations/content/content-public.ts";
import { contentStore } from "./src/integrations/content/content-store.ts";
import { contentDev } from "./src/integrations/content/dev/content-dev.ts";
import { unwatched } from "./src/integrations/content/dev/unwatched.ts";
import { inventory, movesOf } from "./src/integrations/content/inventory.ts";
import { enclosures } from "./src/integrations/enclosures.ts";
import { freezeNow } from "./src/integrations/freeze-now.ts";
import { EXAMPLES, guide } from "./src/integrations/guide.ts";
import { KeptTable } from "./src/integrations/kept/kept-table.ts";
import { sealedCache } from "./src/integrations/kept/sealed-cache.ts";
import { timed } from "./src/integrations/log/steps.ts";
import { frenchMarkdown } from "./src/integrations/markdown/french-markdown.ts";
import { neutralBrand } from "./src/integrations/neutral-brand.ts";
import { plainImports } from "./src/integrations/plain-imports.ts";
import { precompress } from "./src/integrations/precompress.ts";
import { previewInDev } from "./src/integrations/preview-in-dev.ts";
import { purgeCss } from "./src/integrations/purge-css.ts";
import { quietDirectives } from "./src/integrations/quiet-directives.ts";
import { pagefindEngine } from "./src/integrations/search-index/engine.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { serverFiles } from "./src/integrations/server-files.ts";
import { sitemapOptions } from "./src/integrations/sitemap-options.ts";
import { underFolder } from "./src/integrations/under-folder.ts";
import { site } from "./src/site.config.ts";

const environment = readEnvironment(process.env);
const content = openContent(environment.contentDir, new KeptTable("checked"));
const entries = inventory(content, environment);

/** An AVIF at effort 2 takes a sixth of the time of sharp’s default (4), for a sixth more bytes. */
const imageEncoders = {
  avif: { effort: 2, quality: 50 },
  webp: { quality: 75 },
  jpeg: { quality: 75, progressive: true },
};
/** An image is made by one thread: by several, an AVIF has other bytes on another number of cores, 4 % more on two. */
sharp.concurrency(1);

const describeExample = describeIn([`${EXAMPLES}/public`]);
const describeFile = (path) => content.describeFile(path) ?? describeExample(path);
/** The script of a component has the name of the component: Astro’s own says how it was cut out. */
const scriptName = ({ name }) => `_astro/${name.replace(/\.astro.*/, "")}.[hash].js`;
/** Whether a built page only leads to another: see layouts/Redirect.astro. */
const isRedirect = (path) =>
  readFileSync(`${environment.outDir}${path}index.html`).includes('http-equiv="refresh"');
/** What every page loads is one file, on which the search page builds its own. */
const codeSplitting = { groups: [{ name: "site", test: "Document.astro" }] };
/** Where the site is, with the path of its folder when it is in one. */
const address = new URL(environment.siteUrl ?? site.url);
const base = address.pathname;
const hosts = [address.host];
const cacheDir = `${environment.cacheDir}/astro`;

/**
 * Without `defineConfig`, which only says this type: `astro/config` loads what optimizes SVG files, 280 modules.
 * @satisfies {import("astro").AstroUserConfig}
 */
export default {
  site: address.href,
  base,
  outDir: environment.outDir,
  // Kept between builds, images and previews among it; `npm ci` empties node_modules, where Astro puts it.
  cacheDir,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri(frenchMarkdown({ describeFile, hosts, acronyms: content.acronyms })),
    syntaxHighlight: false,
  },
  integrations: timed([
    sealedCache(cacheDir),
    freezeNow(environment),
    previewInDev(),
    contentCheck(content, environment),
    contentDev(content, environment),
    mdx(),
    guide(environment),
    ...(environment.preview
      ? []
      : [sitemap(sitemapOptions(entries, dayAt(environment.now), isRedirect, base, site.rooms))]),
    contentPublic(environment.contentDir),
    underFolder(base),
    enclosures(base),
    purgeCss({ base }),
    searchIndex(equivalentsOf(content)),
    serverFiles({ moves: movesOf(entries, environment.preview ? [] : content.gone), base }),
    precompress(),
  ]),
  logger: { entrypoint: "./src/integrations/log/build-log.ts" },
  image: { service: { entrypoint: "astro/assets/services/sharp", config: imageEncoders } },
  experimental: {
    // JSON schemas of the front matter, for the help that VS Code gives as one writes.
    contentIntellisense: true,
    // The pages that a former build made of the same data are taken again: see queries/cache-key.ts.
    incrementalBuild: true,
  },
  vite: {
    cacheDir: ".cache/vite",
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: unwatched(import.meta.dirname, environment) } },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName, codeSplitting } } } },
    },
    css: { postcss: { plugins: site.brand === "neutral" ? [neutralBrand()] : [] } },
    plugins: [contentStore(cacheDir), pagefindEngine(), plainImports(), quietDirectives()],
  },
};
