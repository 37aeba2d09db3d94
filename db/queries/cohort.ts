import type { DrugClass, OrganSystem } from "@/domain/clinical/ids";
import type { Phase } from "@/domain/onset/episode";
import type { Nurse } from "@/domain/viewer";
import { audit } from "../audit";
import { runNamed } from "../named";
import { inTransaction } from "../pool";
import { COHORT } from "./cohort-statement";

/** Onsets of one organ system, phase and stretch of weeks; a single one keeps its patient. */
type CohortMark = {
  organSystem: OrganSystem;
  /** The middle of the onsets' weeks. */
  week: number;
  count: number;
  /** The worst answer of all in it, never an average. */
  worstScore: number;
  phase: Phase;
  patientId: string | null;
};

export type Cohort = {
  clinicName: string;
  /** Weeks that one mark stands for. */
  binWeeks: number;
  marks: readonly CohortMark[];
  onsets: number;
  delayedOnsets: number;
  /** Patients with a treatment course of the class, and those of them with an onset. */
  patients: number;
  patientsWithOnset: number;
};

/**
 * Every onset of the clinic on weeks since start, in at most about 400 marks; null: all drug classes.
 * A mark of one onset names its patient, so opening it is audited.
 */
export function findCohort(nurse: Nurse, drugClass: DrugClass | null): Promise<Cohort> {
  return inTransaction(nurse, async (tx) => {
    const [row] = await runNamed<CohortRow>(tx, COHORT, [nurse.clinicId, drugClass]);
    if (!row) throw new Error("the nurse's clinic is gone");
    const detail = { drugClass, onsets: row.onsets };
    await audit(tx, nurse, { action: "cohort.opened", subjectId: null, patientId: null, detail });
    return {
      clinicName: row.clinic_name,
      binWeeks: row.bin_weeks,
      marks: row.marks,
      onsets: row.onsets,
      delayedOnsets: row.delayed_onsets,
      patients: row.patients,
      patientsWithOnset: row.patients_with_onset,
    };
  });
}

type CohortRow = {
  clinic_name: string;
  bin_weeks: number;
  marks: readonly CohortMark[];
  onsets: number;
  delayed_onsets: number;
  patients: number;
  patients_with_onset: number;
};
