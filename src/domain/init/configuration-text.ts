import type { SiteConfig } from "../../schemas/site.ts";

/**
 * The text of `site.config.ts` for another configuration: what stands around the present one stays.
 *
 * @param present the file as it is
 * @throws Error in French when the file has no configuration to replace
 */
export function configurationText(present: string, config: SiteConfig): string {
  const json = JSON.stringify(config, null, 2)
    .replaceAll("\u00A0", "\\u00A0")
    .replaceAll(/^(\s*)"(\w+)":/gm, "$1$2:")
    .replace(/timeZone: ".*"/, "timeZone: HOME_ZONE");
  return replaced(present, /(?<=siteSchema\.parse\(\s*)\{[\s\S]*\}(?=,\s*\{\s*error:)/, json);
}

/** The text of `site.zone.ts` for another zone. @throws Error in French when the file has no zone to replace */
export function zoneText(present: string, zone: string): string {
  return replaced(present, /(?<=HOME_ZONE = )".*"/, JSON.stringify(zone));
}

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text))
    throw new Error("src/site.config.ts et src/site.zone.ts n’ont plus la forme attendue.");
  return text.replace(pattern, () => by);
}
