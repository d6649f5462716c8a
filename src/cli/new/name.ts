import type { Answers } from "../../domain/new/answers.ts";
import { UsageError } from "../../domain/new/flags.ts";
import { collectionOf } from "../../domain/new/kinds.ts";
import { freeName, slugOf } from "../../domain/text/slug.ts";
import type { Interview } from "./interview.ts";
import { isFreeName } from "./new-file.ts";

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const FALLBACK = { news: "actualite", agenda: "evenement", pages: "nouvelle-page" };

interface Proposal {
  /** The name that was wanted, when it cannot be had. */
  taken: string | undefined;
  /** A free name. */
  name: string;
  isFree: (name: string) => boolean;
}

/** A free name for an entry, made from its title or asked for. */
export function proposal(answers: Answers, wanted: string | undefined, tools: NameTools): Proposal {
  const isFree = isFreeName(tools.content, answers.kind, tools.now);
  const asked = wanted ?? (slugOf(answers.title) || FALLBACK[collectionOf(answers.kind)]);
  if (!isValid(asked, answers)) throw new UsageError(`--slug : ${refusal(asked, answers)}`);
  const name = freeName(asked, answers.start?.slice(0, 4), isFree);
  return { taken: name === asked ? undefined : asked, name, isFree };
}

type NameTools = Pick<Interview, "content" | "now">;

/** Proposes a name, says when the first one is taken, and takes another as long as it is free. */
export async function askName(answers: Answers, tools: Interview): Promise<string> {
  const { taken, name, isFree } = proposal(answers, undefined, tools);
  if (taken) tools.say(`Le nom « ${taken} » est déjà pris.`);
  for (;;) {
    const typed = await tools.ask(`Nom du fichier, donc adresse de la page (Entrée pour « ${name} ») : `);
    const chosen = typed || name;
    if (!isValid(chosen, answers)) tools.say(refusal(chosen, answers));
    else if (!isFree(chosen)) tools.say(`Le nom « ${chosen} » est déjà pris.`);
    else return chosen;
  }
}

function isValid(name: string, { kind }: Answers): boolean {
  return (kind === "page" ? PATH : NAME).test(name);
}

function refusal(name: string, { kind }: Answers): string {
  const folder = kind === "page" ? " Un dossier se sépare par « / » : services/annuaire." : "";
  return `nom « ${name} » : écrivez des minuscules sans accent et des chiffres, avec des tirets.${folder}`;
}
