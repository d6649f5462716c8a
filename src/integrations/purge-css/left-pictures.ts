import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Declaration, Plugin } from "postcss";

/** The built files of the design system, as sheets name them and as npm installs them. */
const DSFR = "@gouvfr/dsfr/dist/";
const FOLDER = join("node_modules", DSFR);
/** What Vite takes for a file of another site, and leaves as it is. */
const SCHEME = "dsfr://";
const PICTURE = /url\((["']?)(?!data:|\w+:\/\/)([^)"']+\.svg)\1\)/g;

/**
 * Leaves the pictures of the design system out of what Vite bundles: a thousand icons would be read, named and written
 * for the few that a purge keeps, which `leftPicture` then gives.
 */
export function leavePictures(): Plugin {
  // As Vite names its files, wherever a link leads.
  const installed = realpathSync(FOLDER);
  return {
    postcssPlugin: "leave-pictures",
    Declaration: (declaration: Declaration) => {
      if (!declaration.value.includes(".svg")) return;
      const folder = relative(installed, dirname(declaration.source?.input.file ?? ""));
      declaration.value = declaration.value.replace(PICTURE, (whole, quote: string, address: string) => {
        const file = address.startsWith(DSFR) ? address.slice(DSFR.length) : join(folder, address);
        return file.startsWith("..") ? whole : `url(${quote}${SCHEME}${file.replaceAll("\\", "/")}${quote})`;
      });
    },
  };
}

/** A picture that was left, from its address in a sheet; nothing for any other address. */
export function leftPicture(address: string): Uint8Array | undefined {
  return address.startsWith(SCHEME) ? readFileSync(join(FOLDER, address.slice(SCHEME.length))) : undefined;
}
