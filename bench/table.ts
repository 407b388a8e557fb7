import { cpus } from "node:os";
import { writeReadmePart } from "../scripts/readme-part.js";
import type { Row } from "./row.js";

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

/** @throws Error where a README has no place for it. */
export function writeTable(table: string): void {
  writeReadmePart("<!-- bench: begin -->", "<!-- bench: end -->", table);
}
