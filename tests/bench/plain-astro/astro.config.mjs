import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// What Astro does by itself with the same texts, to compare with: see docs/performance.md.
export default defineConfig({ integrations: [mdx()], markdown: { syntaxHighlight: false } });
