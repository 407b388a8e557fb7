import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Row } from "./row.js";

const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";

/** The table as the README has it, with what it was measured on. */
export function tableOf(rows: readonly Row[], date: string): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const machine = `${model}, ${cpus().length} cores, Node ${process.versions.node}`;
  return [
    "| what | target | measured | |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ({ what, target, measured, isMet }) =>
        `| ${what} | ${target} | ${measured} | ${isMet ? "met" : "**missed**"} |`,
    ),
    "",
    `Measured on ${date} by \`npx -y pnpm@10 bench --write\`: ${machine}.`,
  ].join("\n");
}

/** @throws Error where the README has no place for it. */
export function writeTable(table: string): void {
  const readme = readFileSync("README.md", "utf8");
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md: no ${BEGIN} and ${END} after it`);
  writeFileSync(
    "README.md",
    `${readme.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`,
  );
}
