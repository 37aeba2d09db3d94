import { addDays, type CalendarDate } from "@/domain/calendar";
import type { Chart } from "./chart";
import type { Settled } from "./patient-life";

/**
 * Keeps the promises whose day is over, makes the one that the situation of today asks for, and
 * says for which day a call is still owed.
 */
export function settlePromises(chart: Chart, settled: Settled): CalendarDate | null {
  const { clock, now, sketch } = settled;
  const today = clock.dayOf(now);
  for (const { nextCallOn, madeBy, madeByName } of chart.contacts.slice()) {
    if (!nextCallOn || nextCallOn >= today) continue;
    addCall(
      chart,
      { id: madeBy, name: madeByName },
      clock.at(nextCallOn, chart.random.between(540, 990)),
    );
  }
  if (sketch.situation.kind === "call-promised") {
    const on = addDays(today, sketch.situation.inDays);
    const madeAt = clock.at(addDays(today, -3), chart.random.between(540, 990));
    addCall(chart, chart.random.pick(settled.nurses), madeAt, on);
  }
  chart.contacts.sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime());
  const owed = chart.contacts.flatMap(({ nextCallOn }) => nextCallOn ?? []);
  const isPromised = sketch.situation.kind === "call-promised";
  return (
    owed
      .filter((day) => isPromised || day >= today)
      .toSorted()
      .at(-1) ?? null
  );
}

function addCall(
  chart: Chart,
  by: { id: string; name: string },
  madeAt: Date,
  nextCallOn: CalendarDate | null = null,
): void {
  chart.contacts.push({
    clinicId: chart.clinicId,
    id: chart.random.uuid(madeAt),
    patientId: chart.patientId,
    alertIds: [],
    kind: "call",
    result: "reached",
    note: null,
    nextCallOn,
    madeBy: by.id,
    madeByName: by.name,
    madeAt,
  });
}
