import type { NewsKind } from "../news.ts";
import { isPress } from "./press.ts";
import { closedRoom, type Room, roomName } from "./rooms.ts";

/** What the rules look at. */
interface Ruled {
  rooms: readonly Room[];
  kinds: readonly NewsKind[];
  navigation: readonly { href: string }[];
  entryPoints: readonly { href: string }[];
}

interface SiteFault {
  path: PropertyKey[];
  message: string;
}

/** Rules between the keys of a configuration: the key at fault and its sentence. */
export function siteRules(site: Ruled): SiteFault[] {
  const { rooms, kinds } = site;
  const closed = (key: "navigation" | "entryPoints") =>
    site[key].flatMap(({ href }, index) => {
      const room = closedRoom(href, rooms);
      return room
        ? [{ path: [key, index, "href"], message: `« ${href} » : le site n’a pas ${roomName(room)}.` }]
        : [];
    });
  return [
    ...closed("navigation"),
    ...closed("entryPoints"),
    ...(rooms.includes("calendar") && !rooms.includes("agenda")
      ? [{ path: ["rooms"], message: "les pages de mois (calendar) ne vont pas sans l’agenda (agenda)." }]
      : []),
    ...(kinds.some(isPress) && !rooms.includes("press")
      ? [
          {
            path: ["kinds"],
            message: "communiqués et déclarations ne vont pas sans l’espace presse (press).",
          },
        ]
      : []),
  ];
}
