import { defineMiddleware } from "astro:middleware";
import { addressIn } from "./domain/http/under-path.ts";
import { closedRoom } from "./schemas/site/rooms.ts";
import { site } from "./site.config.ts";

/** The addresses of rooms that the site has not answer nothing: an answer without body makes no file in a build. */
export const onRequest = defineMiddleware(({ url }, next) => {
  const address = decodeURI(addressIn(url.pathname, import.meta.env.BASE_URL));
  return closedRoom(address, site.rooms) ? new Response(null, { status: 404 }) : next();
});
