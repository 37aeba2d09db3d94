import type { LevelReading } from "@/components/level/level";

/** A report in words, whole. */
export type SaidReport = WhatIsSaid & {
  id: string;
  /** Stands open: a nurse who acts has it on the screen. */
  isOpen: boolean;
  day: string;
  by: string;
};

/** A report whose number was another's; null when it can no longer be read. */
export type SaidSecondReport = { id: string; received: string; said: WhatIsSaid | null };

/** What a report holds, in words. */
export type WhatIsSaid = {
  /** In the patient's own words, first. */
  note: string | null;
  /** "Says it cannot wait", blanks, no symptoms. */
  remarks: readonly string[];
  ratings: readonly SaidRating[];
  measurements: readonly string[];
  /** Who saw it, and when it was closed; null where neither is. */
  after: string | null;
};

export type SaidRating = {
  symptom: string;
  level: LevelReading | null;
  /** Against the report before it; null when there is none to compare with. */
  change: string | null;
  answers: string;
  began: string;
};
