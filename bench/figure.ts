import type { Spread } from "./statistics";

/** One line of the table. */
export type Figure = {
  what: string;
  measured: string;
  /** Null where none was set: the figure stands there for comparison. */
  target: string | null;
  isMet: boolean | null;
  /** What stands beside it, and why a target was missed. */
  remark: string;
};

type Wish = Pick<Figure, "target" | "isMet">;

export const noTarget: Wish = { target: null, isMet: null };

export function atMost(value: number, most: number, unit: string): Wish {
  return { target: `<= ${most} ${unit}`, isMet: value <= most };
}

export function atLeast(value: number, least: number, unit: string): Wish {
  return { target: `>= ${least}${unit}`, isMet: value >= least };
}

/** "62 % (58-66)": a ratio with its range. */
export function asShare({ median, lowest, highest }: Spread): string {
  return `${percent(median)} % (${percent(lowest)}-${percent(highest)})`;
}

/** "1.08 x (1.02-1.15)" */
export function asTimes({ median, lowest, highest }: Spread): string {
  return `${median.toFixed(2)} x (${lowest.toFixed(2)}-${highest.toFixed(2)})`;
}

function percent(ratio: number): string {
  return (ratio * 100).toFixed(0);
}
