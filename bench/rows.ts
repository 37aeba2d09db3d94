import type { Figure } from "./figure";
import type { Profile } from "./profile";

export const FIGURE_HEAD = ["", "measured", "target", "met", "beside it"];

export function figureRow({ what, measured, target, isMet, remark }: Figure): string[] {
  return [what, measured, target ?? "", wordOf(isMet), remark];
}

function wordOf(isMet: boolean | null): string {
  if (isMet === null) return "";
  return isMet ? "yes" : "MISSED";
}

export const PROFILE_HEAD = ["", "statements", "together", "the slowest three"];

export function profileRow({ what, statements }: Profile): string[] {
  const together = statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const slowest = statements.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const said = slowest.slice(0, 3).map(({ name, milliseconds }) => {
    return `${name} ${milliseconds.toFixed(2)}`;
  });
  return [what, String(statements.length), together.toFixed(2), said.join(", ")];
}
