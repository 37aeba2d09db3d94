import { expect, test } from "vitest";
import { patientAdvice, rules } from "./clinical/rules";
import { closings } from "./clinical/urgency-levels";
import { adviceOf } from "./patient-advice";

test("the two parts together are the rule's own advice, word for word", () => {
  for (const { id, urgency } of rules) {
    const { because, whatToDo } = adviceOf(id, urgency, "en");
    expect([because, whatToDo].filter(Boolean).join(" ")).toBe(patientAdvice(id, "en"));
  }
});

test("an advice that ends as its urgency does is cut there", () => {
  expect(adviceOf("vision-loss", "emergency-now", "en")).toEqual({
    ruleId: "vision-loss",
    urgency: "emergency-now",
    because: "Sudden loss of sight is an emergency.",
    whatToDo: closings["emergency-now"].en,
  });
});

test("an advice with its own ending stays whole", () => {
  const { because, whatToDo } = adviceOf("fever-on-chemotherapy", "emergency-now", "en");
  expect(because).toBe("");
  expect(whatToDo).toContain("Say you have chemotherapy and immunotherapy for cancer.");
});
