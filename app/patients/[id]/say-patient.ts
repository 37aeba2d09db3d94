import type { SaidContact } from "@/components/contact/said-contact";
import type { Fact } from "@/components/patient/fact-list";
import type { PatientContact } from "@/db/queries/patient-contacts";
import type { PatientPage } from "@/db/queries/patient-page";
import type { CalendarDate } from "@/domain/calendar";
import { regimenOf } from "@/domain/clinical/regimens";
import { nurseReason } from "@/domain/clinical/rules";
import { symptomOf } from "@/domain/clinical/symptoms";
import { treatmentTime } from "@/domain/treatment-time";
import type { Say } from "./say";

/** Where the patient is on the clock that matters. */
export function sayWeek({ course, timeline }: PatientPage, { t, time, today }: Say): string {
  if (!course || !timeline) return t("header.noCourse");
  const given = timeline.infusions.filter(({ status, day }) => status === "given" && day <= today);
  const at = treatmentTime({ ...course, lastDoseOn: given.at(-1)?.day ?? null }, today);
  switch (at.status) {
    case "before-start":
      return t("header.beforeStart");
    case "on-treatment":
      return t("header.week", { week: time.decimal(at.week) });
    case "after-last-dose":
      return t("header.afterLastDose", { weeks: at.weeks });
  }
}

export function sayBirth(birthDate: CalendarDate, { t, time, today }: Say): string {
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
  return t("header.born", { day: time.date(birthDate), age });
}

/** What is owed besides alerts; said also when nothing is. */
export function sayOwed(
  { owed, alerts }: PatientPage,
  { t, time, language, today }: Say,
): string[] {
  const sentences: string[] = [];
  const { cannotWaitSince, nextCallOn, silence, lastReportAt, nextReportDueOn } = owed;
  if (cannotWaitSince) sentences.push(t("now.cannotWait", { day: time.moment(cannotWaitSince) }));
  for (const { ruleId } of silence) {
    const since = lastReportAt
      ? t("now.noReportSince", { day: time.moment(lastReportAt) })
      : t("now.noReportYet");
    sentences.push(`${since} ${nurseReason(ruleId, language)}`);
  }
  if (nextCallOn) sentences.push(t("now.call", { day: time.day(nextCallOn) }));
  const isCallNow = nextCallOn !== null && nextCallOn <= today;
  if (alerts.open.length === 0 && silence.length === 0 && !cannotWaitSince && !isCallNow) {
    sentences.unshift(t("now.nothing"));
  }
  sentences.push(
    nextReportDueOn
      ? t("now.nextReport", { day: time.day(nextReportDueOn) })
      : t("now.noNextReport"),
  );
  return sentences;
}

export function sayContact(contact: PatientContact, { t, time }: Say): SaidContact {
  const { id, kind, result, note, nextCallOn, alertCount, madeByName, madeAt } = contact;
  const after = [
    alertCount > 0 && t("contact.about", { count: alertCount }),
    nextCallOn && t("contact.nextCall", { day: time.day(nextCallOn) }),
  ].filter((part) => part !== false && part !== null);
  return {
    id,
    what: t("contact.said", { kind, result }),
    note,
    after: after.length > 0 ? after.join(", ") : null,
    by: t("contact.by", { name: madeByName, moment: time.moment(madeAt) }),
  };
}

/** The treatment and what was usual before it. */
export function sayFacts(page: PatientPage, say: Say): Fact[] {
  const { t, time } = say;
  const { course, timeline } = page;
  const of = (name: Parameters<typeof t>[0], value: string): Fact => ({ name: t(name), value });
  const standing = [
    of("course.diagnosis", page.diagnosis),
    of("course.careTeam", page.careTeamName),
  ];
  if (!course || !timeline) return [...standing, of("course.baseline", sayBaseline(page, say))];
  const count = (status: "given" | "held") =>
    timeline.infusions.filter((infusion) => infusion.status === status).length;
  const besides = [
    course.withChemotherapy && t("course.withChemotherapy"),
    course.onSteroids && t("course.onSteroids"),
  ].filter((part) => part !== false);
  return [
    of("course.regimen", regimenOf(course.regimen).label),
    of("course.drugClass", t(`course.classes.${course.drugClass}`)),
    of("course.dayZero", time.date(course.dayZero)),
    of("course.stoppedOn", course.stoppedOn ? time.date(course.stoppedOn) : t("course.goesOn")),
    of("course.doses", t("course.dosesGiven", { given: count("given"), held: count("held") })),
    of("course.besides", besides.join(", ") || t("course.neither")),
    ...standing,
    of("course.baseline", sayBaseline(page, say)),
  ];
}

/** What was not asked is said so: it is not nothing. */
function sayBaseline({ baseline }: PatientPage, { t, language }: Say): string {
  const { stoolsPerDay, weightKg, symptoms } = baseline;
  const names = symptoms.map((id) => symptomOf(id).label[language]);
  return [
    names.length > 0
      ? t("course.baselineSymptoms", { symptoms: names.join(", ") })
      : t("course.noBaselineSymptoms"),
    stoolsPerDay === null ? t("course.stoolsUnknown") : t("course.stools", { count: stoolsPerDay }),
    weightKg === null ? t("course.weightUnknown") : t("course.weight", { weight: weightKg }),
  ].join("; ");
}
