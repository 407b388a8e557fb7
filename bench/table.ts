import { cpus } from "node:os";
import { writeReadmePart } from "../scripts/readme-part.js";

/** A line of the table: what was asked for, and what was measured. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Measures one thing in the folder where the package and those it is compared with are installed. */
export type Measurement = (folder: string) => Promise<Row[]>;

/** The table as the README has it, with what it was measured on. */
export function tableOf(rows: readonly Row[], date: string): string {
  return [
    "| what | target | measured | |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ({ what, target, measured, isMet }) =>
        `| ${what} | ${target} | ${measured} | ${isMet ? "met" : "**missed**"} |`,
    ),
    "",
    `Measured on ${date} by \`npx -y pnpm@10 bench --write\`: ${machine()}.`,
  ].join("\n");
}

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${model}, ${cpus().length} cores, Node ${process.versions.node}`;
}

/** @throws Error where a README has no place for it. */
export function writeTable(table: string): void {
  writeReadmePart("<!-- bench: begin -->", "<!-- bench: end -->", table);
}
