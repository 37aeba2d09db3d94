export const worklist = {
  title: "Worklist",
  table: "Patients who need follow-up, most pressing first",
  lead: {
    team: "{count, plural, one {# patient of your care teams needs follow-up:} other {# patients of your care teams need follow-up:}}",
    clinic:
      "{count, plural, one {# patient of the clinic needs follow-up:} other {# patients of the clinic need follow-up:}}",
    search:
      "{count, plural, one {# of those found needs follow-up:} other {# of those found need follow-up:}}",
  },
  count: {
    "emergency-now": "{count, plural, one {# emergency} other {# emergencies}}",
    "same-day-call": "{count} to call today",
    "within-72h": "{count} within 72 hours",
    routine: "{count} routine",
  },
  filter: {
    label: "What is shown",
    showing: "Showing",
    scope: { team: "my care teams", clinic: "the whole clinic" },
    search: "Name or record number",
    find: "Find",
    clear: "Show all who need follow-up",
  },
  column: {
    urgency: "Urgency",
    patient: "Patient",
    treatment: "Treatment",
    reason: "Reason",
    weeks: "Last 12 weeks",
    clock: "Clock",
    owner: "Owner",
  },
  nothingOwed: "Nothing owed now",
  isNew: "New",
  otherTeam: "other care team",
  arrived: "New emergency: {name}. {reason}",
  week: "week {week}",
  beforeStart: "before the first dose",
  afterLastDose:
    "{weeks, plural, =0 {under a week after the last dose} one {# week after the last dose} other {# weeks after the last dose}}",
  noCourse: "no treatment recorded",
  reason: {
    call: "A call is promised for {day}.",
    cannotWait: "The patient says it cannot wait until the next visit.",
    noReportSince: "No report since {day}.",
    noReportYet: "No report yet.",
    more: "and {count} more",
  },
  clock: {
    left: "{duration} left",
    late: "late by {duration}",
    waiting: "waiting {duration}",
    by: "by {moment}",
    since: "since {moment}",
    none: "no clock",
    minutes: "{minutes} min",
    hours: "{hours} h {minutes}",
    days: "{days, plural, one {# day} other {# days}}",
  },
  owner: { nobody: "nobody yet", taken: "{name}" },
  strip: {
    label:
      "Last 12 weeks: {episodes}; {infusions, plural, =0 {no infusion} one {# infusion} other {# infusions}}.",
    none: "no symptoms",
    ongoing: "{symptom} since {day}, worst score {score}",
    ended: "{symptom} {from} to {to}, worst score {score}",
  },
  next: "Next {count}",
  first: "Back to the most pressing",
  empty: {
    team: {
      title: "Nobody in your care teams needs follow-up now",
      text: "A new report that needs you appears here by itself within seconds. Overdue reports and promised calls appear on their day.",
      step: "Look at the whole clinic",
    },
    clinic: {
      title: "Nobody in the clinic needs follow-up now",
      text: "A new report that needs somebody appears here by itself within seconds. Overdue reports and promised calls appear on their day.",
      step: "Back to my care teams",
    },
    search: {
      title: "Nobody found for “{search}”",
      text: "Part of a name or of a record number is enough. The search looks where the line above says.",
      step: "Show all who need follow-up",
    },
    page: {
      title: "No more patients",
      text: "This page of the list is empty by now.",
      step: "Back to the most pressing",
    },
  },
  live: {
    asOf: "As of {time}. Renews itself every few seconds.",
    seconds: "{seconds} seconds",
    stale: "Not heard from the server for {duration}",
    staleText:
      "This list may be out of date, and a new emergency would not appear. Check the connection; the page keeps trying. Until it is back, use the telephone.",
    signedOut: "You are signed out",
    signedOutText: "The list below is no longer renewed. Sign in again to see who needs follow-up.",
    signIn: "Sign in again",
    outOfStep: "Onset has been renewed",
    outOfStepText:
      "The list below is no longer renewed. Load the page again to see who needs follow-up.",
    loadAgain: "Load again",
  },
};
