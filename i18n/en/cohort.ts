export const cohort = {
  title: "Cohort",
  sentence:
    "{onsets, plural, =0 {No onset} one {# onset} other {# onsets}} in {patientsWithOnset} of {patients, plural, one {# patient} other {# patients}}. {onsets, plural, =0 {} other {{delayed} delayed, {immediate} on an infusion''s day or the day after.}}",
  bins: "{weeks, plural, one {A mark stands for one week.} other {A mark stands for # weeks.}} The darker, the worse the worst score in it.",
  filter: {
    label: "What is shown",
    showing: "Onsets on",
    class: {
      all: "every drug class",
      "anti-ctla-4": "anti-CTLA-4",
      "anti-pd-1-pd-l1": "anti-PD-1 or anti-PD-L1",
      combination: "both together",
    },
  },
  map: {
    title: "Every onset on weeks since treatment start",
    chart: "Onsets by organ system and weeks since treatment start",
    keyboard: "Move from mark to mark with the arrow keys; Enter opens a single patient",
    loading: "Drawing the map",
    weeksAxis: "Weeks since treatment start",
    week: "week {week}",
    phase: { immediate: "immediate", delayed: "delayed" },
    count: "{count, plural, one {# onset} other {# onsets}}",
    level: "worst score {value} of 4",
    fact: { week: "Week", phase: "Phase", count: "Onsets", worst: "Worst score" },
    row: "{immediate, plural, one {# immediate onset} other {# immediate onsets}}, {delayed, plural, one {# delayed onset} other {# delayed onsets}}; worst score {worst} of 4.",
    organColumn: "Organ system",
    patientColumn: "Patient",
    openPatient: "Open the patient",
    table: "The same as a table",
    windowsOfClass: "The bands are the published windows for this drug class.",
    windowsOfAll:
      "The bands are windows published for all drug classes together, where there is one; choose a class to see its own.",
    key: {
      title: "Signs of the map",
      levels: "worst score 1 to 4",
      immediate: "immediate: on an infusion's day or the day after",
      delayed: "delayed",
      window: "expected window, median",
    },
  },
  empty: {
    title: "No onset yet",
    text: "As soon as a patient on this treatment reports a symptom that began after the first dose, it stands here on its week.",
    step: "Show every drug class",
  },
};
