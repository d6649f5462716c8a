import { escapeUTF8 as escapeXml } from "entities/escape";
import type { SiteConfig } from "../schemas/site.ts";
import { ADDRESSES } from "./addresses.ts";
import { wholeAddress } from "./http/under-path.ts";

/** The description of the search for browsers (OpenSearch 1.1, draft 6); a short name has 16 characters at most. */
export function openSearch({ name, description, organization }: SiteConfig, origin: URL | undefined): string {
  const shortName = name.length <= 16 ? name : organization.shortName;
  const template = `${wholeAddress(ADDRESSES.search, origin)}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(shortName.slice(0, 16))}</ShortName>`,
    `  <LongName>${escapeXml(name.slice(0, 48))}</LongName>`,
    `  <Description>${escapeXml(description.slice(0, 1024))}</Description>`,
    "  <Language>fr</Language>",
    "  <InputEncoding>UTF-8</InputEncoding>",
    `  <Url type="text/html" method="get" template="${escapeXml(template)}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
