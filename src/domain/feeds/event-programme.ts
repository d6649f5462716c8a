import type { AgendaData } from "../../schemas/event/agenda.ts";
import { ATTENDANCE_NAMES, SESSION_FORMAT_NAMES } from "../../strings/fr/names.ts";
import { fr } from "../../strings/fr.ts";
import { formatSession } from "../text/format-when.ts";
import { type Html, labelled, list, section, text } from "./html/write.ts";

type Programmed = Pick<AgendaData, "programme" | "start" | "end" | "timeZone">;
type Session = AgendaData["programme"][number];

/** The programme of an event: a session an item, in its order. */
export function eventProgramme(event: Programmed): Html {
  return section(fr.event.programme, list(event.programme.map((session) => sessionItem(session, event))));
}

function sessionItem(session: Session, event: Programmed): Html {
  const { title, description, format, attendance, speakers } = session;
  const when = formatSession(session, event);
  const kinds = [format && SESSION_FORMAT_NAMES[format], attendance && ATTENDANCE_NAMES[attendance]];
  const people = speakers.map(({ name, role, organization }) =>
    [name, role, organization].filter(Boolean).join(", "),
  );
  const lines = [
    [when && text(when), `<strong>${text(title)}</strong>`].filter(Boolean).join(" "),
    text(kinds.filter(Boolean).join(", ")),
    description && text(description),
    people.length > 0 && labelled(fr.event.speakers, text(people.join(" ; "))),
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("<br>");
}
