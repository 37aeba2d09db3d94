import type { SaidAlert, SaidClosedAlert } from "@/components/alert/said-alert";
import type { PatientAlert } from "@/db/queries/patient-alerts";
import { citationLine } from "@/domain/clinical/citations";
import { organSystemOf } from "@/domain/clinical/organ-systems";
import { nurseReason, ruleOf } from "@/domain/clinical/rules";
import { clockLeft, waitMinutes } from "@/domain/follow-up/clock";
import type { Timeline } from "@/domain/onset/episode";
import { onsetWeek } from "@/domain/onset/onset-week";
import { type Say, sayDuration } from "./say";
import { sayInput } from "./say-input";
import { sayStanding, sayWindow } from "./say-window";

/** An open alert: the reason first, then what made it hold, its clock and its source. */
export function sayAlert(alert: PatientAlert, timeline: Timeline | null, say: Say): SaidAlert {
  const { t, urgency, language } = say;
  const reason = nurseReason(alert.ruleId, language);
  const expected = sayExpected(alert, timeline, say);
  return {
    id: alert.id,
    shown: `${alert.id}:${alert.version}`,
    urgency: alert.urgency,
    urgencyLabel: urgency(alert.urgency),
    reason,
    shortReason: reason.split(/[:.] /)[0] ?? reason,
    inputs:
      alert.inputs.length > 0
        ? alert.inputs.map((input) => sayInput(input, say))
        : [t("alert.inputs.none")],
    ...sayClock(alert, say),
    raised: sayRaised(alert, say),
    rule: t("alert.rule", { rule: alert.ruleId, ruleSet: alert.ruleSet }),
    standing: expected?.standing ?? null,
    sources: [
      ...ruleOf(alert.ruleId).citations.map(citationLine),
      ...(expected?.standing ? [expected.source] : []),
    ],
    state: alert.state,
    owner: sayOwner(alert, say),
  };
}

export function sayClosedAlert(alert: PatientAlert, say: Say): SaidClosedAlert {
  const { t, time, urgency, language } = say;
  const end = alert.outcome && t(`desk.outcomes.${alert.outcome}`);
  const irae = alert.irae && t(`alert.closed.irae.${alert.irae}`);
  return {
    id: alert.id,
    urgency: alert.urgency,
    urgencyLabel: urgency(alert.urgency),
    reason: nurseReason(alert.ruleId, language),
    end: [end, irae].filter((part) => part !== null).join(", "),
    by:
      alert.closedAt === null
        ? ""
        : t("alert.closed.by", {
            name: alert.closedByName ?? "",
            moment: time.moment(alert.closedAt),
          }),
    note: alert.closingNote,
  };
}

/** Today against the window of the alert's organ, and where that window is from. */
function sayExpected({ organSystem }: PatientAlert, timeline: Timeline | null, say: Say) {
  const window = timeline?.windows.find((each) => each.organSystem === organSystem);
  if (!timeline || !window) return null;
  const organ = organSystemOf(window.organSystem).label[say.language];
  const week = onsetWeek(timeline.today, timeline.dayZero);
  return {
    standing: sayStanding(week, window, organ, say),
    source: sayWindow(window, organ, say),
  };
}

function sayClock({ dueAt, raisedAt }: PatientAlert, say: Say) {
  const { t, time, now } = say;
  const left = clockLeft(dueAt, now);
  const due = dueAt && t("clock.by", { moment: time.moment(dueAt) });
  const isLate = left.status === "overdue";
  return { clock: sayLeft(), isLate, due };

  function sayLeft(): string {
    switch (left.status) {
      case "no-target":
        return t("clock.waiting", { duration: sayDuration(waitMinutes(raisedAt, now), say) });
      case "left":
        return t("clock.left", { duration: sayDuration(left.minutes, say) });
      case "overdue":
        return t("clock.late", { duration: sayDuration(left.minutes, say) });
    }
  }
}

function sayRaised({ raisedAt, lastRaisedAt, timesRaised }: PatientAlert, { t, time }: Say) {
  if (timesRaised === 1) return t("alert.raised", { moment: time.moment(raisedAt) });
  return t("alert.raisedAgain", {
    first: time.moment(raisedAt),
    times: timesRaised,
    last: time.moment(lastRaisedAt),
  });
}

function sayOwner({ acknowledgedAt, acknowledgedByName }: PatientAlert, { t, time }: Say) {
  if (acknowledgedAt === null) return t("alert.waiting");
  return t("alert.taken", { name: acknowledgedByName ?? "", moment: time.moment(acknowledgedAt) });
}
