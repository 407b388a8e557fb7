import type { Results } from "./place.js";

/** A row of the report: a runtime's name, and how its checks went. */
export type Row = readonly [name: string, results: Results];

/** One table: a row for every runtime, a column for every check. */
export function tableOf(rows: readonly Row[]): string {
  const checks = [...new Set(rows.flatMap(([, results]) => Object.keys(results)))];
  const lines = rows.map(([name, results]) => [
    name,
    ...checks.map((check) => {
      const result = results[check];
      return result === undefined ? "–" : result === "" ? "yes" : "**no**";
    }),
  ]);
  return markdown([["runtime", ...checks], ...lines]);
}

/** Columns of one width, as prettier has them. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows.slice(1)].map((row) => line(row)).join("\n");
}

/** How many checks passed, and what went wrong in those that did not. */
export function countOf(rows: readonly Row[]): { passed: number; faults: string[] } {
  const all = rows.flatMap(([name, results]) =>
    Object.entries(results).map(([check, result]) => ({ name, check, result })),
  );
  const faults = all
    .filter(({ result }) => result !== "")
    .map(({ name, check, result }) => `${name}, ${check}: ${result}`);
  return { passed: all.length - faults.length, faults };
}
