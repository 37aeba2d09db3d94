import type { LabBound, LabGradeBounds } from "../clinical/labs";
import { type LabResult, labLimit } from "./lab-limit";

/** Yes, no, or not to be told because a limit is unknown. */
type Verdict = boolean | null;

/**
 * The CTCAE v5 grade of a laboratory value by an analyte's rows of limits: the highest row that matches; 0
 * only when every row can be told not to match; null where none is defined or a missing limit leaves it open.
 * A row for an abnormal baseline counts only when the baseline is known to lie above the upper limit, a row
 * for a normal one unless it is. Rows "with symptoms" count too, for the higher of two matching grades is
 * taken: the laboratory cannot see symptoms, a clinician may grade lower.
 */
export function labGrade(rows: readonly LabGradeBounds[], result: LabResult): number | null {
  if (rows.length === 0) return null;
  const verdicts = rows.map((row) => ({ grade: row.grade, matches: matches(row, result) }));
  const matching = verdicts.filter((row) => row.matches === true);
  if (matching.length > 0) return Math.max(...matching.map((row) => row.grade));
  return verdicts.every((row) => row.matches === false) ? 0 : null;
}

function matches(row: LabGradeBounds, result: LabResult): Verdict {
  return both(baselineFits(row, result), both(isAbove(row, result), isBelow(row, result)));
}

function both(one: Verdict, other: Verdict): Verdict {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

function baselineFits({ qualifier }: LabGradeBounds, { baseline, uln }: LabResult): Verdict {
  const isAbnormal = baseline === null || uln === null ? null : baseline > uln;
  if (qualifier === "baseline was normal") return isAbnormal !== true;
  if (qualifier === "baseline was abnormal") return isAbnormal;
  return true;
}

function isAbove({ lower, qualifier }: LabGradeBounds, result: LabResult): Verdict {
  if (!lower) return true;
  const known = limitOf(lower, result);
  if (known !== null) return lower.inclusive ? result.value >= known : result.value > known;
  const leastAbnormal = labLimit("xULN", lower.value, result);
  const isUnderEveryAbnormalBaseline =
    qualifier === "baseline was abnormal" &&
    leastAbnormal !== null &&
    result.value <= leastAbnormal;
  return isUnderEveryAbnormalBaseline ? false : null;
}

function isBelow({ upper }: LabGradeBounds, result: LabResult): Verdict {
  if (!upper) return true;
  const known = limitOf(upper, result);
  if (known === null) return null;
  return upper.inclusive ? result.value <= known : result.value < known;
}

function limitOf(bound: LabBound, result: LabResult): number | null {
  return labLimit(bound.basis, bound.value, result);
}
