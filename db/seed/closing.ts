import { type CalendarDate, calendarDate } from "@/domain/calendar";
import type { Urgency } from "@/domain/clinical/ids";
import type { AlertOutcome, ContactKind, IraeAnswer } from "@/domain/contact";
import type { ClinicClock } from "./clinic-clock";
import type { Random } from "./random";

/** A nurse by id and name, as rows name who did something. */
export type Doer = { id: string; name: string };

/** One step of what a nurse does about a patient's open alerts. */
export type Step =
  | { kind: "see"; at: Date }
  | {
      kind: "contact";
      at: Date;
      way: ContactKind;
      isReached: boolean;
      note: string | null;
      nextCallOn: CalendarDate | null;
    }
  | { kind: "close"; at: Date; outcome: AlertOutcome; irae: IraeAnswer; note: string | null };

/** One nurse and what she still has to do, in order of time. */
export type Handling = { by: Doer; steps: readonly Step[] };

/** What came of alerts raised at a moment; delays and outcomes are demonstration data. */
export function drawHandling(
  random: Random,
  clock: ClinicClock,
  { urgency, raisedAt, by }: { urgency: Urgency; raisedAt: Date; by: Doer },
): Handling {
  const [from, to] = MINUTES_UNTIL_SEEN[urgency];
  const start = clock.whenOpen(raisedAt);
  const seen = clock.whenOpen(minutesAfter(start, random.between(from, to)));
  const tried = minutesAfter(seen, random.between(4, 45));
  const missed = random.chance(0.14) ? [missedCall(tried)] : [];
  const spoken = missed.length > 0 ? minutesAfter(tried, random.between(25, 90)) : tried;
  const waits = random.chance(0.8) ? random.between(2, 25) : random.between(700, 2600);
  return {
    by,
    steps: [
      { kind: "see", at: seen },
      ...missed,
      {
        kind: "contact",
        at: spoken,
        way: random.weighted(WAYS),
        isReached: true,
        note: random.chance(0.5) ? random.pick(NOTES) : null,
        nextCallOn: random.chance(0.12) ? callDay(clock, spoken, random.between(2, 4)) : null,
      },
      {
        kind: "close",
        at: clock.whenOpen(minutesAfter(spoken, waits)),
        outcome: random.weighted(OUTCOMES[urgency]),
        irae: random.weighted(IRAE[urgency]),
        note: random.chance(0.15) ? random.pick(NOTES) : null,
      },
    ],
  };
}

function missedCall(at: Date): Step {
  return { kind: "contact", at, way: "call", isReached: false, note: null, nextCallOn: null };
}

function callDay(clock: ClinicClock, from: Date, days: number): CalendarDate {
  return calendarDate.parse(clock.dayOf(clock.whenOpen(minutesAfter(from, days * 24 * 60))));
}

function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

const MINUTES_UNTIL_SEEN: Record<Urgency, readonly [from: number, to: number]> = {
  "emergency-now": [4, 40],
  "same-day-call": [15, 200],
  "within-72h": [60, 1800],
  routine: [120, 4000],
};

const WAYS = [
  ["call", 15],
  ["message", 4],
  ["visit", 1],
] as const;

const OUTCOMES: Record<Urgency, readonly (readonly [AlertOutcome, number])[]> = {
  "emergency-now": [
    ["sent-to-emergency", 4],
    ["admission", 3],
    ["visit", 2],
    ["steroids-started", 1],
    ["advice", 1],
  ],
  "same-day-call": [
    ["advice", 6],
    ["medicine", 4],
    ["visit", 3],
    ["steroids-started", 2],
    ["dose-held", 1.5],
    ["no-action-needed", 1],
    ["admission", 0.3],
  ],
  "within-72h": [
    ["advice", 8],
    ["medicine", 3],
    ["no-action-needed", 3],
    ["visit", 1],
    ["duplicate", 0.5],
  ],
  routine: [
    ["no-action-needed", 5],
    ["advice", 4],
    ["medicine", 1],
  ],
};

const IRAE: Record<Urgency, readonly (readonly [IraeAnswer, number])[]> = {
  "emergency-now": [
    ["yes", 5],
    ["not-yet-known", 3],
    ["no", 2],
  ],
  "same-day-call": [
    ["yes", 4],
    ["not-yet-known", 2],
    ["no", 4],
  ],
  "within-72h": [
    ["yes", 2],
    ["not-yet-known", 2],
    ["no", 6],
  ],
  routine: [
    ["yes", 1],
    ["not-yet-known", 1],
    ["no", 8],
  ],
};

const NOTES = [
  "Spoke with the patient, drinking enough, will ring if worse.",
  "Discussed with the doctor on duty, plan explained.",
  "Blood tests booked for tomorrow morning.",
  "Advised to send a photograph and to use the cream twice a day.",
  "Reassured; asked to report again in two days.",
];
