import type { BuildRecord } from "../build/build-record.ts";

/** The share of its pages that a site may lose between two releases without a word. */
const ALLOWED = 0.1;

const COUNTED = { pages: "pages", feeds: "fils", calendars: "calendriers" } as const;

/**
 * What a site has lost since the last release, and an older site that would replace a newer one: one French sentence
 * each. A wrong clock shows here: what is planned comes out, or goes back.
 */
export function fall(next: BuildRecord, last: BuildRecord): string[] {
  const lost = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).flatMap((name) => {
    const [before, after] = [last.counts[name], next.counts[name]];
    return after < before * (1 - ALLOWED)
      ? [
          `${after} ${COUNTED[name]} au lieu de ${before} : plus de 10 % de moins que dans la dernière version.`,
        ]
      : [];
  });
  const older =
    Temporal.Instant.compare(next.date, last.date) < 0
      ? [
          `Construit le ${next.date}, avant la dernière version (${last.date}) : construisez à nouveau, ou vérifiez l’horloge.`,
        ]
      : [];
  return [...lost, ...older];
}

/** Hours by which a build and the clock that it is published under may differ. */
const ALLOWED_HOURS = 24;

/**
 * What the clock of another machine says of a build: one French sentence. A clock a year ahead publishes all that was
 * planned for the year, one that is late takes away what is out.
 */
export function clockFaults({ date }: Pick<BuildRecord, "date">, now: Temporal.Instant): string[] {
  const { hours } = Temporal.Instant.from(date).until(now, { largestUnit: "hour" });
  if (Math.abs(hours) <= ALLOWED_HOURS) return [];
  return [
    hours > 0
      ? `Construit il y a ${hours} heures, d’après l’horloge du serveur : construisez à nouveau, ou vérifiez les horloges.`
      : `Construit dans ${-hours} heures, d’après l’horloge du serveur : vérifiez les horloges.`,
  ];
}
