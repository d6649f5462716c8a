import { createHash } from "node:crypto";
import { type FontFaceProperty, transform, type Url } from "lightningcss";
import { leftPicture } from "./left-pictures.ts";

/** A sheet as it will be served, and the files it now refers to. */
export interface RewrittenSheet {
  css: string;
  /** Content by file name, to be written beside the sheet. */
  files: Map<string, Uint8Array>;
}

/**
 * The browsers Vite itself builds for (« baseline widely available »), as lightningcss writes versions. Without
 * targets lightningcss takes every browser for the newest and drops fallbacks such as `-webkit-fill-available`.
 */
const TARGETS = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 114 << 16,
  safari: (16 << 16) | (4 << 8),
  ios_saf: (16 << 16) | (4 << 8),
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/gif": "gif",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "font/woff2": "woff2",
};

/**
 * The first ten hexadecimal digits of the content's SHA-256: enough to name a file after what it holds.
 */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

/** What an address gives without the network: the content and the kind of a `data:`, or a picture that was left. */
function pictureAt(address: string): { content: Uint8Array; extension: string } | undefined {
  const left = leftPicture(address);
  if (left) return { content: left, extension: "svg" };
  const [, type = "", parameters = "", data = ""] = /^data:([^;,]*)([^,]*),(.*)$/s.exec(address) ?? [];
  const extension = EXTENSIONS[type];
  if (!extension) return undefined;
  const content = /;base64$/i.test(parameters)
    ? Buffer.from(data, "base64")
    : Buffer.from(decodeURIComponent(data), "utf8");
  return { content, extension };
}

/** Faces that pages preload: regular and bold, upright. */
const PRELOADED_WEIGHTS = [400, 700];

/** Whether a face comes in time for a first view; another would leave its words in the fallback, beside the rest. */
function isPreloaded(properties: readonly FontFaceProperty[]): boolean {
  return properties.every((property) => {
    if (property.type === "font-style") return property.value.type === "normal";
    if (property.type !== "font-weight") return true;
    const [weight] = property.value;
    if (weight.type !== "absolute") return false;
    const { value } = weight;
    return value.type !== "weight" || PRELOADED_WEIGHTS.includes(value.value);
  });
}

/**
 * Makes a sheet fit for a policy without `data:` and as small as it can be: `data:` images and those that
 * `leavePictures` left become files beside it, `.woff` sources go where the same font has `.woff2`, the rest is
 * minified. Of the faces of a font only those that pages preload stay: the nearest one stands for the others (500 is
 * shown as 400, italic is slanted). A font that comes late waits for the next page rather than move the text one reads (`font-display: optional`). A
 * `data:` of a kind we do not know stays as it is. Media queries, layers and fallbacks keep their meaning.
 *
 * @throws SyntaxError if the sheet is not CSS, URIError if a `data:` is badly encoded
 */
export function rewriteSheet(css: string): RewrittenSheet {
  const files = new Map<string, Uint8Array>();
  const { code } = transform({
    filename: "site.css",
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
    visitor: {
      Url(url: Url): Url | undefined {
        const picture = pictureAt(url.url);
        if (!picture) return undefined;
        const name = `data.${hashOf(picture.content)}.${picture.extension}`;
        files.set(name, picture.content);
        return { ...url, url: name };
      },
      Rule: {
        "font-face"(rule) {
          if (!isPreloaded(rule.value.properties)) return [];
          for (const property of rule.value.properties) {
            if (property.type === "custom" && property.value.name === "font-display")
              property.value.value = [{ type: "token", value: { type: "ident", value: "optional" } }];
            if (property.type !== "source") continue;
            const isWoff2 = (source: (typeof property.value)[number]): boolean =>
              source.type === "url" && source.value.url.url.endsWith(".woff2");
            const isWoff = (source: (typeof property.value)[number]): boolean =>
              source.type === "url" && source.value.url.url.endsWith(".woff");
            if (property.value.some(isWoff2))
              property.value = property.value.filter((source) => !isWoff(source));
          }
          return rule;
        },
      },
    },
  });
  return { css: code.toString(), files };
}
