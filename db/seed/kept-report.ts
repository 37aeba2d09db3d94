import type { Role } from "@/domain/access";
import type { CalendarDate } from "@/domain/calendar";
import type { MeasurementId, SymptomId } from "@/domain/clinical/ids";
import { ruleSet } from "@/domain/clinical/rules";
import { answersOf, type Judgement } from "@/domain/judge-report";
import type { SymptomReport } from "@/domain/symptom-report";
import type { Answers } from "@/domain/triage/answer";
import { contentHashOf } from "../content-hash";
import type { StoredReport } from "../report-context";
import { asStored } from "../store-what-follows";
import type { RowOf } from "./rows";

/** A report with what later ones are compared with. */
export type KeptReport = {
  row: RowOf<"symptomReports">;
  stored: StoredReport;
  answers: Answers;
  measurements: Partial<Record<MeasurementId, number>>;
  /** The symptoms that were there. */
  told: ReadonlySet<SymptomId>;
};

type ReceivedReport = {
  said: SymptomReport;
  judgement: Judgement;
  reportedOn: CalendarDate;
  receivedAt: Date;
  author: { id: string; role: Role };
  clinicId: string;
  courseId: string;
};

/** The report as its tables keep it; one without alerts counts as reviewed at once. */
export function keepReport(received: ReceivedReport): KeptReport {
  const { said, judgement, reportedOn, receivedAt, author } = received;
  const { assessment, maxScore } = judgement;
  const present = said.ratings.filter(({ attributes }) =>
    Object.values(attributes).some((value) => value !== null && value > 0),
  );
  return {
    row: {
      clinicId: received.clinicId,
      id: said.id,
      patientId: said.patientId,
      courseId: received.courseId,
      authorId: author.id,
      authorRole: author.role,
      reportedOn,
      answeredAt: said.answeredAt,
      receivedAt,
      noSymptoms: said.noSymptoms,
      wording: said.wording,
      canWait: said.canWait,
      note: said.note,
      dangerSignsUnanswered: said.dangerSignsUnanswered,
      contentHash: contentHashOf(said),
      urgency: assessment.urgency,
      ruleSet: ruleSet.version,
      assessment,
      maxScore,
      reviewedAt: assessment.urgency === null ? receivedAt : null,
      seenAt: null,
      seenByName: null,
    },
    stored: {
      id: said.id,
      reportedOn,
      noSymptoms: said.noSymptoms,
      ratings: said.ratings.map((rating) => asStored(rating, null)),
    },
    answers: answersOf(said),
    measurements: said.measurements,
    told: new Set(present.map(({ symptomId }) => symptomId)),
  };
}
