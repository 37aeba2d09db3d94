import type { Level } from "@/domain/onset/episode";

/** The three scales a level can be on; they are never mixed, and always named. */
type LevelKind = "score" | "patient-grade" | "ctcae-grade";

/** What a patient says is on one of two scales: own wording a score, official wording a grade. */
export type PatientLevelKind = Exclude<LevelKind, "ctcae-grade">;

export type LevelReading = { kind: LevelKind; value: number };

/** A patient grade only when every answer has one; a single answer in own wording makes all scores. */
export function kindOf(levels: readonly Level[]): PatientLevelKind {
  const isGraded = levels.length > 0 && levels.every((level) => level.patientGrade !== null);
  return isGraded ? "patient-grade" : "score";
}

/** The level's number on that scale; null where it was never graded. */
export function valueOn(kind: PatientLevelKind, level: Level): number | null {
  return kind === "score" ? level.score : level.patientGrade;
}
