import type { MiddlewareHandler } from "astro";
import { errorBanner } from "./error-html.ts";
import { devState } from "./state.ts";

import.meta.hot?.on("astro:content-changed", ({ isOurs }: { isOurs?: true }) => {
  if (!isOurs) devState().contentChanged();
});

/** Puts the errors of the content above each page, in dev. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const banner = errorBanner(devState().errors);
  if (banner === "" || !response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const { status, headers } = response;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + banner),
    { status, headers },
  );
};
