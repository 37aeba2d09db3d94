/**
 * Since when a patient says it cannot wait until the next visit, after one more report: an answer
 * left blank changes nothing. Source: docs/decisions/0008-it-cannot-wait.md.
 */
export function cannotWaitSince(
  before: Date | null,
  { canWait, noSymptoms }: { canWait: boolean | null; noSymptoms: boolean },
  receivedAt: Date,
): Date | null {
  if (canWait === false) return before ?? receivedAt;
  return canWait === true || noSymptoms ? null : before;
}
