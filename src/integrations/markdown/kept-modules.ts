import { resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { KeptTable } from "../kept/kept-table.ts";
import { aroundTexts } from "./around-texts.ts";

/** Compiles a text that has components once: the builds that follow take its module as it was. */
export function keptModules(content: ContentSource, hosts: readonly string[]): AstroIntegration {
  let save = () => {};
  return {
    name: "kept-modules",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        const { processor } = config.markdown;
        if (command !== "build" || !processor.createMdxRenderer) return;
        const create = processor.createMdxRenderer.bind(processor);
        const folder = resolve(content.dir) + sep;
        const table = new KeptTable<Awaited<ReturnType<Awaited<ReturnType<typeof create>>["process"]>>>(
          "modules",
        );
        save = () => table.save();
        const createMdxRenderer: typeof create = async (...options) => {
          const { process } = await create(...options);
          const around = JSON.stringify([aroundTexts(content, hosts), options]);
          return {
            process: (text, file, frontmatter) => {
              const make = () => process(text, file, frontmatter);
              const inputs = [around, file, JSON.stringify(frontmatter), text];
              return file.startsWith(folder) ? table.ofAsync(inputs, make) : make();
            },
          };
        };
        updateConfig({ markdown: { processor: { ...processor, createMdxRenderer } } });
      },
      "astro:build:done": () => save(),
    },
  };
}
