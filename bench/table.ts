import type { Figure } from "./figure";

const HEAD = ["", "measured", "target", "met", "beside it"];

/** The figures as a table that reads the same in a terminal and as Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, target, isMet, remark }) => [
    what,
    measured,
    target ?? "",
    wordOf(isMet),
    remark,
  ]);
  const widths = HEAD.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(HEAD), rule, ...rows.map(line)].join("\n");
}

function wordOf(isMet: boolean | null): string {
  if (isMet === null) return "";
  return isMet ? "yes" : "MISSED";
}
