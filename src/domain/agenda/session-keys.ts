import { fold } from "../text/fold.ts";

/** Longest key of a session, in characters: addresses stay readable, later corrections of a title go unseen. */
const LONGEST = 60;

/**
 * One key for each session of a programme, for its address and its identifier in calendars. A key comes from
 * the title, so that a session keeps it when its hour, its place in the programme or its speakers change;
 * among sessions of one title, the second in the order of the programme gets "-2", and so on.
 *
 * @example sessionKeys([{ title: "Accueil café" }, { title: "Pause" }, { title: "Pause" }])
 * // => ["accueil-cafe", "pause", "pause-2"]
 */
export function sessionKeys(programme: readonly { title: string }[]): string[] {
  const taken = new Set<string>();
  return programme.map(({ title }) => {
    const base = keyOf(title);
    let key = base;
    for (let rank = 2; taken.has(key); rank += 1) key = `${base}-${rank}`;
    taken.add(key);
    return key;
  });
}

function keyOf(title: string): string {
  const words = fold(title).split(" ");
  let key = words.shift()?.slice(0, LONGEST) || "session";
  for (const word of words) {
    if (key.length + 1 + word.length > LONGEST) break;
    key += `-${word}`;
  }
  return key;
}
