/** The parts of the ecodesign statement. */
export const ECODESIGN_PARTS = ["status", "checks", "measured", "figures", "themes", "owner"] as const;

export type EcodesignPart = (typeof ECODESIGN_PARTS)[number];
