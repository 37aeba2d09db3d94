export const receipt = {
  title: "Report received",
  titleFor: "Report for {patient} received",
  number: "Number {number}",
  by: {
    own: "Reported by you",
    patient: "Reported by {patient}",
    caregiver: "Reported by a caregiver for {patient}",
    nurse: "Reported by telephone, written down by a nurse",
    admin: "Reported by the clinic",
  },
  state: {
    title: "Where it is",
    received: "Received {moment}",
    seen: "Seen by {name}, {moment}",
    notSeen: "Not yet seen by a nurse",
  },
  told: {
    title: "What you told us",
    noSymptoms: "No symptoms in the past 7 days",
    nothing: "No symptom chosen",
    symptom: "{symptom}: {answers}",
    answer: {
      frequency: "{answer}",
      severity: "{answer}",
      interference: "in the way: {answer}",
      amount: "{answer}",
      presence: "{answer}",
    },
    blank: "not answered",
    began: "began {day}",
    beganNotSure: "not sure when it began",
    number: "{measurement}: {value} {unit}",
    canWait: "It can wait until the next visit",
    cannotWait: "It cannot wait until the next visit",
    dangerBlank: "The list of danger signs was left blank",
  },
  advice: {
    title: "What to do",
    call: "Call {number}",
  },
  looks: {
    title: "Who looks at it, and by when",
    emergency: "Do not wait for us. Call {number} now.",
    open: "A nurse of {clinic} looks at your report by {moment}.",
    closed:
      "The clinic was closed when your report came in, and opens {opens}. A nurse looks at your report by {moment}.",
    nextVisit:
      "Nothing in your report calls for a quick answer. Your team looks at it before your next visit.",
    unrated:
      "You did not say how bad it was for everything you chose, so part of your report could not be judged. If it worries you, call the clinic: {phone}.",
    cannotWait: "You told us that it cannot wait: your team sees that on its list.",
    late: "That time has passed and nobody has looked yet. Please call the clinic.",
    notWatched: "Onset is not watched day and night.",
  },
  numbers: {
    title: "Numbers to call",
    emergency: "Emergency",
    outOfHours: "Nights and weekends",
  },
  print: "Print",
  history: "My history",
  another: "Report something else",
};
