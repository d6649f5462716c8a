import icon192 from "@gouvfr/dsfr/dist/favicon/android-chrome-192x192.png?url";
import icon512 from "@gouvfr/dsfr/dist/favicon/android-chrome-512x512.png?url";
import type { APIRoute } from "astro";
import { site } from "../site.config.ts";

const icon = (src: string, size: number) => ({ src, sizes: `${size}x${size}`, type: "image/png" });

const home = import.meta.env.BASE_URL;
const manifest = {
  name: `${site.name} - ${site.tagline}`,
  short_name: site.name,
  description: site.description,
  lang: "fr",
  start_url: home,
  scope: home,
  display: "browser",
  theme_color: "#000091",
  background_color: "#ffffff",
  icons: [icon(icon192, 192), icon(icon512, 512)],
};

export const GET: APIRoute = () => Response.json(manifest);
