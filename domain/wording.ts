/** The texts questions were asked in: Onset's own plain words; official texts come with a clinic's own loading. */
export const WORDINGS = ["onset-plain-1"] as const;
export type Wording = (typeof WORDINGS)[number];

/** Whether a wording is the official one, for which alone patient grades are defined. */
export const IS_OFFICIAL: Record<Wording, boolean> = { "onset-plain-1": false };
