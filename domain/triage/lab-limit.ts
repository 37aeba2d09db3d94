import type { LabBasis } from "../clinical/labs";

/** The latest result of one analyte in SI units, with that laboratory's limits; null where unknown. */
export type LabResult = {
  readonly value: number;
  readonly lln: number | null;
  readonly uln: number | null;
  readonly baseline: number | null;
};

/** A limit in the result's own unit: 3 times the upper limit, 10 as it stands; null when what it multiplies is unknown. */
export function labLimit(basis: LabBasis, factor: number, result: LabResult): number | null {
  if (basis === "absolute") return factor;
  const multiplied = { xULN: result.uln, xLLN: result.lln, xBaseline: result.baseline }[basis];
  return multiplied === null ? null : decimal(factor * multiplied);
}

/** Undoes what binary fractions do to a product: 1.5 times 0.7 is 1.05, so 1.05 is on the limit. */
function decimal(product: number): number {
  return Number(product.toPrecision(12));
}
