import type { DrugClass, OrganSystem, SymptomId } from "@/domain/clinical/ids";

/**
 * Demonstration data, not clinical knowledge: which symptoms come together, how often an organ is hit,
 * how bad it gets. Round numbers in the order of size that reviews report; nothing is judged by them.
 */
export type Shape = {
  lead: SymptomId;
  /** Share of the patients who have it too, and how much milder it is than the lead. */
  others: readonly (readonly [SymptomId, share: number, milder: number])[];
  weight: number;
  /** Days it stays at its peak. */
  stays: readonly [from: number, to: number];
};

const DAYS = [5, 25] as const;
const MONTHS = [90, 300] as const;
const A_DAY = [0, 2] as const;

export const SHAPES: Record<OrganSystem, readonly Shape[]> = {
  skin: [
    {
      lead: "rash",
      others: [
        ["itching", 0.8, 0],
        ["skin-redness", 0.4, 1],
      ],
      weight: 5,
      stays: DAYS,
    },
    { lead: "itching", others: [["dry-skin", 0.5, 0]], weight: 4, stays: DAYS },
    { lead: "skin-colour-loss", others: [], weight: 1, stays: MONTHS },
    {
      lead: "rash",
      others: [
        ["skin-blisters", 0.4, 2],
        ["itching", 0.9, 0],
      ],
      weight: 0.5,
      stays: DAYS,
    },
  ],
  gastrointestinal: [
    {
      lead: "diarrhoea",
      others: [
        ["abdominal-pain", 0.6, 1],
        ["mucus-in-stool", 0.25, 2],
        ["blood-in-stool", 0.2, 2],
        ["nausea", 0.3, 1],
      ],
      weight: 6,
      stays: DAYS,
    },
    {
      lead: "nausea",
      others: [
        ["low-appetite", 0.6, 0],
        ["vomiting", 0.4, 1],
      ],
      weight: 3,
      stays: DAYS,
    },
    { lead: "mouth-sores", others: [["dry-mouth", 0.5, 0]], weight: 2, stays: DAYS },
  ],
  hepatic: [
    {
      lead: "dark-urine",
      others: [
        ["fatigue", 0.8, 0],
        ["nausea", 0.5, 0],
        ["yellow-skin-eyes", 0.2, 0],
        ["itching", 0.2, 0],
      ],
      weight: 1,
      stays: DAYS,
    },
  ],
  endocrine: [
    {
      lead: "fatigue",
      others: [
        ["feeling-cold", 0.7, 1],
        ["weight-gain", 0.5, 1],
        ["constipation", 0.4, 0],
        ["dry-skin", 0.3, 1],
      ],
      weight: 6,
      stays: MONTHS,
    },
    {
      lead: "feeling-hot",
      others: [
        ["palpitations", 0.5, 1],
        ["weight-loss", 0.5, 1],
      ],
      weight: 3,
      stays: DAYS,
    },
    {
      lead: "headache",
      others: [
        ["fatigue", 0.9, 0],
        ["dizziness", 0.5, 1],
      ],
      weight: 2,
      stays: DAYS,
    },
    {
      lead: "increased-thirst",
      others: [["frequent-urination", 0.9, 0]],
      weight: 0.5,
      stays: DAYS,
    },
  ],
  pulmonary: [
    {
      lead: "cough",
      others: [
        ["shortness-of-breath", 0.6, 1],
        ["fever", 0.15, 1],
      ],
      weight: 1,
      stays: DAYS,
    },
  ],
  cardiac: [
    {
      lead: "palpitations",
      others: [
        ["chest-pain", 0.4, 1],
        ["shortness-of-breath", 0.5, 1],
      ],
      weight: 1,
      stays: DAYS,
    },
  ],
  neurologic: [
    { lead: "numbness-tingling", others: [["trouble-walking", 0.1, 1]], weight: 5, stays: MONTHS },
    { lead: "headache", others: [["dizziness", 0.4, 0]], weight: 3, stays: DAYS },
    { lead: "drooping-eyelids", others: [["double-vision", 0.6, 0]], weight: 0.5, stays: DAYS },
  ],
  musculoskeletal: [
    {
      lead: "joint-pain",
      others: [
        ["joint-stiffness", 0.6, 0],
        ["joint-swelling", 0.3, 1],
      ],
      weight: 5,
      stays: MONTHS,
    },
    { lead: "muscle-aches", others: [["muscle-weakness", 0.12, 1]], weight: 3, stays: DAYS },
  ],
  renal: [{ lead: "less-urine", others: [["limb-swelling", 0.5, 0]], weight: 1, stays: DAYS }],
  haematologic: [{ lead: "bruising", others: [["nosebleed", 0.4, 0]], weight: 1, stays: DAYS }],
  ocular: [
    { lead: "dry-eyes", others: [["blurred-vision", 0.3, 0]], weight: 4, stays: DAYS },
    { lead: "eye-pain-redness", others: [["light-hurts-eyes", 0.5, 0]], weight: 1, stays: DAYS },
  ],
  "infusion-allergic": [
    {
      lead: "infusion-reaction",
      others: [
        ["chills", 0.6, 0],
        ["fever", 0.4, 0],
        ["flushing", 0.4, 0],
      ],
      weight: 2,
      stays: A_DAY,
    },
    { lead: "infusion-site-reaction", others: [], weight: 2, stays: A_DAY },
    { lead: "hives", others: [["itching", 0.7, 0]], weight: 1, stays: A_DAY },
  ],
  constitutional: [
    {
      lead: "fatigue",
      others: [
        ["low-appetite", 0.3, 0],
        ["insomnia", 0.2, 0],
      ],
      weight: 1,
      stays: DAYS,
    },
  ],
};

/** Share of patients in whom an organ system is ever hit. */
export const SHARES: Record<OrganSystem, Record<DrugClass, number>> = {
  skin: { "anti-pd-1-pd-l1": 0.28, "anti-ctla-4": 0.38, combination: 0.45 },
  gastrointestinal: { "anti-pd-1-pd-l1": 0.15, "anti-ctla-4": 0.32, combination: 0.36 },
  hepatic: { "anti-pd-1-pd-l1": 0.04, "anti-ctla-4": 0.06, combination: 0.12 },
  endocrine: { "anti-pd-1-pd-l1": 0.13, "anti-ctla-4": 0.1, combination: 0.22 },
  pulmonary: { "anti-pd-1-pd-l1": 0.06, "anti-ctla-4": 0.02, combination: 0.09 },
  cardiac: { "anti-pd-1-pd-l1": 0.01, "anti-ctla-4": 0.01, combination: 0.02 },
  neurologic: { "anti-pd-1-pd-l1": 0.03, "anti-ctla-4": 0.03, combination: 0.05 },
  musculoskeletal: { "anti-pd-1-pd-l1": 0.1, "anti-ctla-4": 0.06, combination: 0.13 },
  renal: { "anti-pd-1-pd-l1": 0.02, "anti-ctla-4": 0.02, combination: 0.04 },
  haematologic: { "anti-pd-1-pd-l1": 0.01, "anti-ctla-4": 0.01, combination: 0.02 },
  ocular: { "anti-pd-1-pd-l1": 0.02, "anti-ctla-4": 0.02, combination: 0.03 },
  "infusion-allergic": { "anti-pd-1-pd-l1": 0.08, "anti-ctla-4": 0.05, combination: 0.1 },
  constitutional: { "anti-pd-1-pd-l1": 0, "anti-ctla-4": 0, combination: 0 },
};
