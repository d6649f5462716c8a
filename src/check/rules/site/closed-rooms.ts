import type { NewsData } from "../../../schemas/news.ts";
import { closedRoom, roomName } from "../../../schemas/site/rooms.ts";
import type { SiteRule } from "./site.ts";

/** An entry, or a key of it, that the site has no room for: `site.config.ts` says which there are. */
export const closedRooms: SiteRule = ({ collection, raw, parsed, address, placeOf }, { config }) => {
  const { kind = "article", lang = "fr" } = (parsed ?? {}) as Partial<NewsData>;
  const { tags } = raw as Partial<NewsData>;
  const room = closedRoom(address, config.rooms);
  const faults = [
    room && {
      key: kind === "article" ? "title" : "kind",
      message: `ce site n’a pas ${roomName(room)}. Retirez ce fichier, ou ajoutez « ${room} » à « rooms » dans src/site.config.ts.`,
    },
    !room &&
      collection === "news" &&
      !config.kinds.includes(kind) && {
        key: "kind",
        message: `ce site ne publie pas le genre « ${kind} ». Changez-le, ou ajoutez-le à « kinds » dans src/site.config.ts.`,
      },
    !config.languages.includes(lang) && {
      key: "lang",
      message: `ce site n’a pas la langue « ${lang} ». Changez-la, ou ajoutez-la à « languages » dans src/site.config.ts.`,
    },
    tags &&
      tags.length > 0 &&
      !config.rooms.includes("topics") && {
        key: "tags",
        message:
          "ce site n’a pas les thèmes. Retirez ce champ, ou ajoutez « topics » à « rooms » dans src/site.config.ts.",
      },
  ];
  return faults.flatMap((fault) => (fault ? [{ ...placeOf([fault.key]), ...fault }] : []));
};
