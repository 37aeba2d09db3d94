import type { Random } from "@/db/seed/random";
import { ASKED } from "@/domain/asked";
import { addDays, type CalendarDate, dayIn } from "@/domain/calendar";
import { type AskedSymptom, type Fields, fieldOf, readReport } from "@/domain/report-form";
import { WORDINGS } from "@/domain/wording";

/** A report as a browser's form sends it and as a program does; both say the same. */
export type MadeReport = { id: string; fields: Fields; body: ReturnType<typeof readReport> };

const SYMPTOMS_PER_REPORT = 10;

/** A report of ten symptoms that are all there: one row and ten ratings. */
export function makeReport(random: Random, patientId: string, answeredAt: Date): MadeReport {
  const id = random.uuid(answeredAt);
  const today = dayIn("UTC", answeredAt);
  const fields: Fields = {
    id,
    patientId,
    answeredAt: answeredAt.toISOString(),
    wording: WORDINGS[0],
    step: "review",
    go: "send",
    noDangerSign: "yes",
    canWait: "yes",
    note: "Worse in the evening.",
    ...Object.fromEntries(drawSymptoms(random).flatMap((symptom) => ask(random, symptom, today))),
  };
  return { id, fields, body: readReport(fields, ASKED) };
}

function drawSymptoms(random: Random): AskedSymptom[] {
  const left = ASKED.symptoms.filter(({ isDangerSign }) => !isDangerSign);
  return Array.from({ length: SYMPTOMS_PER_REPORT }, () => {
    const drawn = random.pick(left);
    left.splice(left.indexOf(drawn), 1);
    return drawn;
  });
}

/** What a patient fills in of one symptom: mostly mild, as most answers are. */
function ask(random: Random, { id, attributes }: AskedSymptom, today: CalendarDate) {
  const scores = attributes.map((attribute) => {
    const score = attribute === "presence" ? 1 : random.weighted(SCORES);
    return [fieldOf.score(id, attribute), String(score)];
  });
  const began = random.weighted([
    [addDays(today, -random.between(1, 6)), 6],
    ["not-sure", 1],
    ["", 3],
  ]);
  return [[fieldOf.chosen(id), "yes"], ...scores, [fieldOf.began(id), began]];
}

const SCORES = [
  [1, 55],
  [2, 30],
  [3, 12],
  [4, 3],
] as const;
