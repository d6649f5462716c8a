/** The places that the IANA database sorts its zones by: a name that begins otherwise is no place. */
const AREAS = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** Present names of zones that `Intl` still lists under the former one (file `backward` of the database). */
const RENAMED: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The zone at no place, for what happens everywhere at once. */
export const UNIVERSAL = "UTC";

/** The zones of places, by their present names. */
export const ZONES: readonly string[] = Intl.supportedValuesOf("timeZone")
  .map((name) => RENAMED[name] ?? name)
  .filter((name) => AREAS.test(name))
  .sort();

/**
 * The present name of a zone of the IANA database, whatever its case and its age; nothing for another text, an
 * offset (`+11:00`) or an offset under a name (`Etc/GMT-11`), which say no place and no summer time.
 *
 * @example canonicalZone("asia/calcutta") // => "Asia/Kolkata"
 */
export function canonicalZone(name: string): string | undefined {
  const known = zoneNamed(name);
  if (known === undefined || /^[+-]|^Etc\//.test(known)) return known && equal(known, UNIVERSAL);
  if (ZONES.includes(known)) return known;
  return equal(known, UNIVERSAL) ?? ZONES.find((zone) => equal(known, zone));
}

/** Whether a text is the name of a place of the database, present or former, in its case. */
export function isPlaceName(name: string): boolean {
  return zoneNamed(name) === name && /^(?!Etc\/).+\//.test(name);
}

/** The name of a zone in the case of the database, or nothing when it has no such zone. */
function zoneNamed(name: string): string | undefined {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return undefined;
  }
}

function equal(name: string, zone: string): string | undefined {
  return new Temporal.ZonedDateTime(0n, name).equals(new Temporal.ZonedDateTime(0n, zone)) ? zone : undefined;
}
