/** How much is measured. Enough turns for a median, bounded in count and in time. */
export type BenchPlan = {
  name: "quick" | "full";
  /** Turns of each comparison, A B A B. */
  pairs: number;
  connections: number;
  /** Patients of the small and of the large clinic. */
  patients: { small: number; large: number };
  /** Reports sent in one turn over the network, and by statements alone. */
  reportsPerTurn: number;
  insertsPerTurn: number;
  /** Pages and answers asked for in one turn, alone and under load. */
  readsAlone: number;
  readsPerTurn: number;
  /** Patients who report in each comparison; each sends several, below the limit of any person's pace. */
  reporters: number;
  secondsPerTurn: number;
};

export const FULL: BenchPlan = {
  name: "full",
  pairs: 7,
  connections: 16,
  patients: { small: 240, large: 10_000 },
  reportsPerTurn: 500,
  insertsPerTurn: 2_000,
  readsAlone: 100,
  readsPerTurn: 500,
  reporters: 250,
  secondsPerTurn: 8,
};

/** Under two minutes, for a look while working: fewer patients, shorter turns. */
export const QUICK: BenchPlan = {
  ...FULL,
  name: "quick",
  pairs: 5,
  patients: { small: 240, large: 2_000 },
  reportsPerTurn: 160,
  insertsPerTurn: 600,
  readsAlone: 30,
  readsPerTurn: 160,
  reporters: 100,
  secondsPerTurn: 3,
};
