import { expect, test } from "vitest";
import { ORGAN_SYSTEMS } from "./ids";
import { iraeTypes } from "./irae-types";
import { LANGUAGES } from "./language";
import { measurements } from "./measurements";
import { organSystems } from "./organ-systems";
import { questionTemplates, recall, responseScaleOf, responseScales } from "./questions";
import { seedSymptoms } from "./seed-symptoms";
import { symptomOf, symptoms, TIERS } from "./symptoms";

test("22 symptoms are asked every week, 20 as danger signs, 43 are added by the patient", () => {
  const counts = TIERS.map((tier) => symptoms.filter((row) => row.tier === tier).length);
  expect(counts).toEqual([22, 20, 43]);
});

test.each(symptoms)("$id is asked with one fitting scale per attribute", ({ question }) => {
  const asked = question.scaleIds.map((id) => responseScaleOf(id).attribute);
  expect(asked).toEqual(question.attributes);
});

test.each(symptoms)("$id says truly whether the official library has it", (row) => {
  const { inLibrary, itemNumber, attributes, variableNames } = row.proCtcae;
  expect(inLibrary).toBe(itemNumber !== null);
  expect(inLibrary).toBe(attributes.length > 0);
  expect(variableNames.length).toBe(attributes.length);
  expect(row.question.source).toBe(inLibrary ? "pro-ctcae-aligned" : "own");
  if (inLibrary) expect(row.question.attributes).toEqual(attributes);
});

test.each(symptoms)("$id has a CTCAE term exactly when it matches one", ({ ctcae, codes }) => {
  expect(ctcae.match === "none").toBe(ctcae.term === null);
  expect(codes.snomedCt === null).toBe(codes.snomedConfidence === null);
});

test.each(symptoms)("$id names other organ systems than its own", (row) => {
  expect(row.relatedOrganSystems).not.toContain(row.organSystem);
  expect(row.seedPhase === null).toBe(row.seedLink === null);
});

test("no official item stands for two symptoms", () => {
  const numbers = symptoms.flatMap(({ proCtcae }) => proCtcae.itemNumber ?? []);
  expect(numbers).toHaveLength(41);
  expect(new Set(numbers).size).toBe(41);
});

test.each(responseScales)("$id runs from 0 in steps of one", ({ attribute, options }) => {
  const scores = attribute === "presence" ? [0, 1] : [0, 1, 2, 3, 4];
  expect(options.map(({ score }) => score)).toEqual(scores);
});

test("every question carries the place for its symptom, in every language", () => {
  for (const template of Object.values(questionTemplates)) {
    for (const language of LANGUAGES) expect(template[language]).toContain("{label}");
  }
  expect(recall.days).toBe(7);
});

test.each(measurements)("$id has bounds and belongs to a symptom", ({ min, max, symptomId }) => {
  expect(min).toBeLessThan(max);
  expect(symptomOf(symptomId).id).toBe(symptomId);
});

test("every organ system has a symptom and a name in every language", () => {
  expect(new Set(symptoms.map((row) => row.organSystem))).toEqual(new Set(ORGAN_SYSTEMS));
  expect(organSystems).toHaveLength(13);
  expect(iraeTypes.every(({ label }) => LANGUAGES.every((each) => label[each] !== ""))).toBe(true);
});

test.each(symptoms)("$id has the phase of the seed effects that name it", ({ id, seedPhase }) => {
  const naming = seedSymptoms.filter(({ symptomIds }) => symptomIds.includes(id));
  const phases = [...new Set(naming.map(({ phase }) => phase))];
  expect(seedPhase).toBe(phases.length === 2 ? "both" : (phases[0] ?? null));
});

test.each([
  [
    "immediate",
    [
      "skin irritation",
      "erythema",
      "itching",
      "dryness of skin",
      "vitiligo",
      "fever",
      "chills",
      "nausea",
      "diarrhoea",
      "pressure",
      "drowsiness",
      "allergic reactions",
    ],
  ],
  [
    "delayed",
    [
      "dermatitis",
      "rashes",
      "diarrhoea",
      "white blood cells",
      "platelet",
      "muscle",
      "joint",
      "thyroid",
      "adrenal",
      "pituitary",
      "diabetes",
    ],
  ],
])("every %s effect of the seed article can be reported", (phase, words) => {
  const texts = seedSymptoms.filter((row) => row.phase === phase).map(({ seedText }) => seedText);
  for (const word of words)
    expect(
      texts.filter((text) => text.includes(word)),
      word,
    ).not.toEqual([]);
});
