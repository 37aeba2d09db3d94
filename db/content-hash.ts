import { createHash } from "node:crypto";
import type { SymptomReport } from "@/domain/symptom-report";

/**
 * SHA-256 (hex) over what was said, in one order of keys however it was sent. When it was said is
 * left out: a second tap, or a device that tries again, gives a later time for the same answers.
 */
export function contentHashOf({ answeredAt: _when, ...said }: SymptomReport): string {
  const ratings = said.ratings.toSorted((a, b) => (a.symptomId < b.symptomId ? -1 : 1));
  const sorted = JSON.stringify({ ...said, ratings }, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(sorted).digest("hex");
}
