import type { APIRoute } from "astro";
import { brand } from "../brand.ts";
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
  theme_color: brand.themeColor,
  background_color: "#ffffff",
  icons: [icon(brand.icons[192].src, 192), icon(brand.icons[512].src, 512)],
};

export const GET: APIRoute = () => Response.json(manifest);
