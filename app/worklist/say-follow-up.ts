import { getLocale, getTranslations } from "next-intl/server";
import type { SaidFollowUp, SaidMoment, SaidWorklist } from "@/components/follow-up/said-follow-up";
import { cutStrip, type Strip } from "@/components/week-ruler/strip";
import type { FollowUp, WorklistReason } from "@/db/queries/follow-up-row";
import type { WorklistPage } from "@/db/queries/follow-ups";
import type { CalendarDate } from "@/domain/calendar";
import { regimenOf } from "@/domain/clinical/regimens";
import { nurseReason } from "@/domain/clinical/rules";
import { symptomOf } from "@/domain/clinical/symptoms";
import { treatmentTime } from "@/domain/treatment-time";
import { timeSayer } from "@/i18n/say-time";
import { peakEpisodes } from "./peak-episodes";

/** Puts a page of the worklist into words; the clinical ones are the rules' own. */
export async function sayWorklist(page: WorklistPage, now: Date): Promise<SaidWorklist> {
  const t = await getTranslations("worklist");
  const language = await getLocale();
  const time = timeSayer(language, page.timeZone);
  const say = { t, time, language, today: page.today };
  return {
    at: now.toISOString(),
    counts: page.counts,
    rows: page.followUps.map((each) => sayFollowUp(each, say)),
    next: page.next,
  };
}

type Say = {
  t: Awaited<ReturnType<typeof getTranslations<"worklist">>>;
  time: ReturnType<typeof timeSayer>;
  language: Awaited<ReturnType<typeof getLocale>>;
  today: CalendarDate;
};

function sayFollowUp(followUp: FollowUp, say: Say): SaidFollowUp {
  const { t, time } = say;
  const moment = (at: Date | null): SaidMoment | null =>
    at && { at: at.toISOString(), said: time.moment(at) };
  const [first, ...others] = followUp.reasons;
  return {
    patientId: followUp.patientId,
    href: `/patients/${followUp.patientId}`,
    name: followUp.name,
    recordNumber: followUp.recordNumber,
    isOwnTeam: followUp.isOwnTeam,
    urgency: followUp.urgency,
    reason: first ? sayReason(first, followUp, say) : t("nothingOwed"),
    more: others.length > 0 ? t("reason.more", { count: others.length }) : null,
    week: sayWeek(followUp, say),
    regimen: followUp.course && regimenOf(followUp.course.regimen).label,
    strip: stripOf(followUp, say.today),
    stripLabel: sayStrip(followUp, say),
    due: moment(followUp.dueAt),
    since: moment(followUp.waitingSince),
    state: followUp.state,
    owner: followUp.ownerName,
  };
}

function sayReason(reason: WorklistReason, { lastReportAt, cause }: FollowUp, say: Say): string {
  const { t, time, language } = say;
  if (reason.kind === "call") return t("reason.call", { day: time.day(reason.on) });
  if (reason.kind === "cannot-wait") return t("reason.cannotWait");
  const why = nurseReason(reason.ruleId, language);
  if (cause !== "silence") return why;
  const since = lastReportAt
    ? t("reason.noReportSince", { day: time.moment(lastReportAt) })
    : t("reason.noReportYet");
  return `${since} ${why}`;
}

/** Weeks on treatment, or after the last dose of one that has stopped. */
function sayWeek({ course }: FollowUp, { t, time, today }: Say): string {
  if (!course) return t("noCourse");
  const at = treatmentTime(course, today);
  switch (at.status) {
    case "before-start":
      return t("beforeStart");
    case "on-treatment":
      return t("week", { week: time.decimal(at.week) });
    case "after-last-dose":
      return t("afterLastDose", { weeks: at.weeks });
  }
}

function stripOf({ course, strip }: FollowUp, today: CalendarDate): Strip | null {
  if (!course || course.dayZero > today) return null;
  const { dayZero, stoppedOn, infusions } = course;
  return cutStrip({ dayZero, stoppedOn, today, infusions, episodes: peakEpisodes(strip, today) });
}

function sayStrip({ course, strip }: FollowUp, { t, time, language }: Say): string {
  const episodes = strip.map(({ symptomId, onset, resolvedOn, peakScore }) => {
    const symptom = symptomOf(symptomId).label[language];
    return resolvedOn === null
      ? t("strip.ongoing", { symptom, day: time.day(onset), score: peakScore })
      : t("strip.ended", {
          symptom,
          from: time.day(onset),
          to: time.day(resolvedOn),
          score: peakScore,
        });
  });
  return t("strip.label", {
    episodes: episodes.join(", ") || t("strip.none"),
    infusions: course?.infusions.filter(({ status }) => status === "given").length ?? 0,
  });
}
