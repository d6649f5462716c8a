/** What names a session of a programme. */
interface Named {
  id?: string | undefined;
  start?: string | undefined;
}

/**
 * One key for each session of a programme whose start is known, for its address and its identifier in
 * calendars: the `id` that the editor gave, for ever, or its start as it is written. A title is corrected, a
 * place in the programme changes with each session that is added: neither names a session. Of sessions that
 * start together without an `id`, the second in the order of the programme gets "-2", and so on.
 *
 * @example sessionKeys([{ id: "accueil", start: "09:00" }, { start: "10:00" }, { start: "10:00" }, {}])
 * // => ["accueil", "10h00", "10h00-2", undefined]
 */
export function sessionKeys(programme: readonly Named[]): (string | undefined)[] {
  const taken = new Set(programme.map(({ id }) => id));
  return programme.map(({ id, start }) => {
    if (id !== undefined || start === undefined) return start && id;
    const base = start.replace("T", "-").replace(":", "h");
    let key = base;
    for (let rank = 2; taken.has(key); rank += 1) key = `${base}-${rank}`;
    taken.add(key);
    return key;
  });
}
