/** The hour of an event where the visitor is; apart from the others, since the browser writes it. */
export const LOCAL_HOUR = (day: string, hour: string): string => `Chez vous\u00A0: ${day} à ${hour}`;
