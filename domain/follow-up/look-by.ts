import type { Urgency } from "../clinical/ids";
import type { ClinicHours } from "./clinic-hours";
import { dueAt, URGENCY_TARGET_HOURS } from "./clock";
import { type OpenSpan, openSpans } from "./open-spans";

/** What a patient is promised: by when somebody looks (null: at the next visit), and whether anybody is there now. */
export type LookBy = {
  by: Date | null;
  isOpenNow: boolean;
  /** The next opening; null while open, and for a clinic that never opens. */
  opensAt: Date | null;
};

/** The moment a promise to a patient can honestly be made for; how it is chosen: docs/clinical/follow-up.md. */
export function lookBy(received: {
  urgency: Urgency | null;
  receivedAt: Date;
  clinicHours: ClinicHours;
  timeZone: string;
}): LookBy {
  const { urgency, receivedAt, clinicHours, timeZone } = received;
  const spans = () => openSpans(receivedAt, clinicHours, timeZone);
  const opensAt = spans().next().value?.opensAt ?? null;
  const isOpenNow = opensAt !== null && opensAt <= receivedAt;
  const due = urgency === null ? null : dueAt(urgency, receivedAt);
  return {
    by: due && later(afterOneOpenHour(receivedAt, spans()), lastOpenUpTo(due, spans())),
    isOpenNow,
    opensAt: isOpenNow ? null : opensAt,
  };
}

/** No promise is sooner than what an emergency gets: that much time with the clinic open. */
function afterOneOpenHour(receivedAt: Date, spans: Iterable<OpenSpan>): Date | null {
  let missingMs = URGENCY_TARGET_HOURS["emergency-now"] * HOUR_MS;
  for (const { opensAt, closesAt } of spans) {
    const startMs = Math.max(opensAt.getTime(), receivedAt.getTime());
    const openMs = closesAt.getTime() - startMs;
    if (openMs >= missingMs) return new Date(startMs + missingMs);
    missingMs -= openMs;
  }
  return null;
}

/** The target itself when the clinic is open then, else the closing before it; null when it stays closed until then. */
function lastOpenUpTo(due: Date, spans: Iterable<OpenSpan>): Date | null {
  let last: Date | null = null;
  for (const { opensAt, closesAt } of spans) {
    if (opensAt > due) break;
    last = closesAt < due ? closesAt : due;
  }
  return last;
}

function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a;
  return a > b ? a : b;
}

const HOUR_MS = 3_600_000;
