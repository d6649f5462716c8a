/** The parts that a site may do without, each with its French name and the addresses, or patterns of server rules, that stand or fall with it. */
const ROOM = {
  press: { name: "l’espace presse", paths: ["/espace-presse/"] },
  agenda: { name: "l’agenda", paths: ["/agenda/", "/agenda.ics", "/agenda.json", "/*.ics"] },
  calendar: { name: "les pages de mois de l’agenda", paths: ["/agenda/calendrier/"] },
  topics: { name: "les thèmes", paths: ["/themes/"] },
  services: { name: "les pages de services", paths: ["/services/"] },
} as const;

export type Room = keyof typeof ROOM;
export const ROOMS = Object.keys(ROOM) as Room[];

/** What a room is called in a sentence. @example roomName("press") // => "l’espace presse" */
export function roomName(room: Room): string {
  return ROOM[room].name;
}

/**
 * The room, among those that a site has not, that an address is in; nothing when the address may answer.
 *
 * @param address a path in the site
 * @example closedRoom("/themes/eau/", ["press", "agenda"]) // => "topics"
 */
export function closedRoom(address: string, open: readonly Room[]): Room | undefined {
  return ROOMS.find(
    (room) =>
      !open.includes(room) && ROOM[room].paths.some((path) => isAt(address.replace(/[?#].*/, ""), path)),
  );
}

function isAt(address: string, path: string): boolean {
  return path.endsWith("/") ? `${address}/`.startsWith(path) : address === path;
}
