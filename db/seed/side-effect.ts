import type { SymptomId } from "@/domain/clinical/ids";
import { symptomOf } from "@/domain/clinical/symptoms";

/**
 * How one symptom comes and goes, in days since day 0: it grows from faint to its peak, stays, and
 * fades. The shapes are demonstration data; only the time to onset is published.
 */
export type SideEffect = {
  symptomId: SymptomId;
  /** Before day 0 when negative. */
  onset: number;
  /** 1 to 4. */
  peak: number;
  riseDays: number;
  stayDays: number;
  fadeDays: number;
};

/** What a symptom was like at its worst on the seven days that a report looks back on, and since when. */
export type Felt = {
  symptomId: SymptomId;
  score: number;
  /** 1 to 4 also where the question knows only yes or no. */
  strength: number;
  onset: number;
};

/** All that was felt in the seven days up to a day; each symptom once, at its worst. */
export function feltUpTo(day: number, effects: readonly SideEffect[]): Felt[] {
  const felt = new Map<SymptomId, Felt>();
  for (const effect of effects) {
    const worst = worstUpTo(day, effect);
    if (worst === 0) continue;
    const { symptomId } = effect;
    const known = felt.get(symptomId);
    const strength = Math.max(worst, known?.strength ?? 0);
    const onset = Math.min(effect.onset, known?.onset ?? effect.onset);
    felt.set(symptomId, { symptomId, score: asAskable(symptomId, strength), strength, onset });
  }
  return [...felt.values()];
}

/** The last day on which anything is left of it. */
export function lastDayOf({ onset, riseDays, stayDays, fadeDays }: SideEffect): number {
  return onset + riseDays + stayDays + fadeDays;
}

function worstUpTo(day: number, effect: SideEffect): number {
  if (effect.onset > day || lastDayOf(effect) < day - LOOKS_BACK) return 0;
  let worst = 0;
  for (let back = 0; back <= LOOKS_BACK; back++) {
    worst = Math.max(worst, scoreOn(day - back, effect));
  }
  return worst;
}

function scoreOn(day: number, { onset, peak, riseDays, stayDays, fadeDays }: SideEffect): number {
  const since = day - onset;
  if (since < 0) return 0;
  if (since < riseDays) return 1 + Math.floor(((peak - 1) * since) / riseDays);
  const fading = since - riseDays - stayDays;
  if (fading <= 0) return peak;
  return Math.max(0, Math.ceil(peak * (1 - fading / (fadeDays + 1))));
}

/** Some symptoms are only there or not. */
function asAskable(symptomId: SymptomId, score: number): number {
  const { attributes } = symptomOf(symptomId).question;
  return attributes.includes("presence") ? Math.min(score, 1) : score;
}

const LOOKS_BACK = 6;
