/** What comes before the hour of an event where the visitor is. */
export const LOCAL = (when: string): string => `Chez vous\u00A0: ${when}`;

/** That hour in French; apart from the others, since the browser writes it. */
export const LOCAL_HOUR = (day: string, hour: string): string => LOCAL(`${day} à ${hour}`);
