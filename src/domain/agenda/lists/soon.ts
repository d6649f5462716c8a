/** Days after the present one whose events a list shows at once: those of later months wait under their month. */
export const SOON_DAYS = 30;
