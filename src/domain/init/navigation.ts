import type { Room } from "../../schemas/site/rooms.ts";
import { ADDRESSES } from "../addresses.ts";

/** The address of the page that shows what a service page is. */
export const SERVICE_PAGE = "services/exemple";

interface Place {
  room?: Room;
  label: string;
  href: string;
  /** What it says of itself on the home page. */
  text: string;
}

/** Where a menu leads by default. */
const PLACES: readonly Place[] = [
  { label: "Actualités", href: ADDRESSES.news, text: "Toutes les nouvelles, par catégorie et par année." },
  {
    room: "agenda",
    label: "Agenda",
    href: ADDRESSES.agenda,
    text: "Les rendez-vous à venir et ceux qui ont eu lieu.",
  },
  {
    room: "press",
    label: "Espace presse",
    href: ADDRESSES.pressRoom,
    text: "Les communiqués et les contacts pour les journalistes.",
  },
  { room: "topics", label: "Thèmes", href: ADDRESSES.topics, text: "Tout ce qui touche à un même sujet." },
  {
    room: "services",
    label: "Services",
    href: `/${SERVICE_PAGE}/`,
    text: "Ce que l’administration fait pour vous.",
  },
];

/** The menu of a site that has some rooms, as one types it. */
export function usualLinks(rooms: readonly Room[]): string {
  return typed(PLACES.filter(({ room }) => !room || rooms.includes(room)));
}

/** The ways in that the home page shows, as one types them: those of the menu, but news, which it shows already. */
export function usualEntries(menu: readonly Pick<Place, "label" | "href">[]): string {
  return typed(menu.filter(({ href }) => href !== ADDRESSES.news));
}

function typed(links: readonly Pick<Place, "label" | "href">[]): string {
  return links.map(({ label, href }) => `${label}=${href}`).join(" ; ");
}

/** Links with a sentence each: the usual one of a room, or what they are called. */
export function usualTexts<T extends { label: string; href: string }>(
  links: readonly T[],
): (T & { text: string })[] {
  return links.map((link) => ({
    ...link,
    text: PLACES.find(({ href }) => href === link.href)?.text ?? link.label,
  }));
}
