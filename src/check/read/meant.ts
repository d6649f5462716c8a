/** Where a value stands in data: keys and indexes. */
export type Path = readonly PropertyKey[];
export type Group = Record<PropertyKey, unknown>;

/** Data as their writer meant them: what stands under another name, or at another place, is moved where it goes. */
export class Meant {
  readonly data: unknown;
  readonly #moves: { to: Path; from: Path }[] = [];

  constructor(data: unknown) {
    this.data = structuredClone(data);
  }

  at(path: Path): unknown {
    return path.reduce((value, key) => (value as Group | null | undefined)?.[key], this.data);
  }

  set(path: Path, value: unknown): void {
    const group = this.at(path.slice(0, -1)) as Group | undefined;
    if (group) group[path.at(-1) as PropertyKey] = value;
  }

  move(from: Path, to: Path): void {
    this.#moves.push({ to, from: this.written(from) });
    this.set(to, this.at(from));
    delete (this.at(from.slice(0, -1)) as Group)[from.at(-1) as PropertyKey];
  }

  /** The path under which a value was written. */
  written(path: Path): Path {
    const move = this.#moves.findLast(({ to }) => to.every((key, index) => key === path[index]));
    return move ? [...move.from, ...path.slice(move.to.length)] : path;
  }
}
