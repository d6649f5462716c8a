/**
 * The zone of the administration, by its name in the IANA database: an hour with no zone is an hour there, and days are
 * those of this place. Scripts of pages know it too: it stands alone, so that they do not load the whole configuration.
 */
export const HOME_ZONE = "Europe/Paris";
