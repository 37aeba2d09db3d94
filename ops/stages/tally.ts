/** What a part of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** A run that tested nothing, or ended badly without naming a test, is one failed test more. */
export function honest(counted: Tally, endedWell: boolean): Tally {
  const isEmpty = counted.passed + counted.failed === 0;
  const isUnexplained = !endedWell && counted.failed === 0;
  return isEmpty || isUnexplained ? { ...counted, failed: counted.failed + 1 } : counted;
}
