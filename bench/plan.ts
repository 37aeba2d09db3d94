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
  /** Patients who report through each door: so many that nobody's record grows far beyond its 26 reports. */
  reporters: number;
  secondsPerTurn: number;
};

export const FULL: BenchPlan = {
  name: "full",
  pairs: 7,
  connections: 16,
  patients: { small: 240, large: 10_000 },
  reportsPerTurn: 400,
  insertsPerTurn: 1_000,
  readsAlone: 100,
  readsPerTurn: 400,
  reporters: 1_200,
  secondsPerTurn: 4,
};

/** Under two minutes, for a look while working: fewer patients, shorter turns. */
export const QUICK: BenchPlan = {
  ...FULL,
  name: "quick",
  pairs: 5,
  patients: { small: 240, large: 1_000 },
  reportsPerTurn: 80,
  insertsPerTurn: 120,
  readsAlone: 20,
  readsPerTurn: 80,
  reporters: 80,
  secondsPerTurn: 0.7,
};
