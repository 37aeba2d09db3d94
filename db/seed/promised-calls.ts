import { addDays, type CalendarDate } from "@/domain/calendar";
import type { Chart } from "./chart";
import type { Settled } from "./patient-life";

/**
 * Keeps the promises whose day is over, makes the one that the situation of today asks for, and
 * says for which day a call is still owed: being reached ends what was promised before.
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
      null,
    );
  }
  chart.contacts.sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime());
  if (sketch.situation.kind === "call-promised") {
    const on = addDays(today, sketch.situation.inDays);
    const planned = clock.at(addDays(today, -3), chart.random.between(540, 990));
    const latest = chart.contacts.at(-1)?.madeAt ?? planned;
    addCall(chart, chart.random.pick(settled.nurses), planned > latest ? planned : latest, on);
  }
  return chart.contacts.reduce<CalendarDate | null>(
    (owed, { result, nextCallOn }) => nextCallOn ?? (result === "reached" ? null : owed),
    null,
  );
}

function addCall(
  chart: Chart,
  by: { id: string; name: string },
  madeAt: Date,
  nextCallOn: CalendarDate | null,
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
