import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { Words } from "../../strings/fr.ts";
import { formatSession } from "../text/format-when.ts";
import { type Html, labelled, list, section, text } from "./html/write.ts";

type Programmed = Pick<AgendaData, "programme" | "start" | "end" | "timeZone">;
type Session = AgendaData["programme"][number];

/** The programme of an event: a session an item, in its order. */
export function eventProgramme(event: Programmed, words: Words): Html {
  const sessions = event.programme.map((session) => sessionItem(session, event, words));
  return section(words.event.programme, list(sessions));
}

function sessionItem(session: Session, event: Programmed, words: Words): Html {
  const { title, description, format, attendance, speakers } = session;
  const when = formatSession(session, event, words.dates);
  const kinds = [format && words.names.formats[format], attendance && words.names.attendance[attendance]];
  const people = speakers.map(({ name, role, organization }) =>
    [name, role, organization].filter(Boolean).join(", "),
  );
  const lines = [
    [when && text(when), `<strong>${text(title)}</strong>`].filter(Boolean).join(" "),
    text(kinds.filter(Boolean).join(", ")),
    description && text(description),
    people.length > 0 && labelled(words.event.speakers, text(people.join(" ; ")), words),
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("<br>");
}
