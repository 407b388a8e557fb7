import { cpus } from "node:os";
import {
  READMES,
  sitePage,
  writePart,
  writeSamePart,
  type PagePair,
} from "../scripts/page-part.js";
import { SDK } from "./prepare.js";

/** A line of the table: the target, and what was measured. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** Its line in the short table that READMEs begin with, if it is in that. */
  readonly summary?: {
    readonly what: { readonly en: string; readonly zh: string };
    readonly ours: string;
    readonly sdk: string;
  };
}

/** Measures one thing in the folder where the package and those it is compared with are installed. */
export type Measurement = (folder: string) => Promise<Row[]>;

/** All rows, with what they were measured on. */
export function tableOf(rows: readonly Row[], date: string): string {
  return [
    "| what | target | measured | result |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ({ what, target, measured, isMet }) =>
        `| ${what} | ${target} | ${measured} | ${isMet ? "met" : "**missed**"} |`,
    ),
    "",
    `Measured on ${date} by \`npx -y pnpm@10 bench --write\`: ${machine()}.`,
  ].join("\n");
}

const SUMMARY = {
  en: {
    what: "what",
    sdk: "Tencent's SDK",
    measured: (date: string) => `Measured on ${date}, ${machine()}, beside \`${SDK}\`.`,
  },
  zh: {
    what: "项目",
    sdk: "腾讯云官方 SDK",
    measured: (date: string) => `${date} 实测，${machine()}，对比 \`${SDK}\`。`,
  },
};

/** The rows that have a summary, beside the SDK, for new readers. */
export function summaryOf(rows: readonly Row[], date: string, language: keyof PagePair): string {
  const { what, sdk, measured } = SUMMARY[language];
  return [
    `| ${what} | \`tencentcloud-redis\` | ${sdk} |`,
    "| --- | --- | --- |",
    ...rows.flatMap(({ summary }) =>
      summary === undefined
        ? []
        : [`| ${summary.what[language]} | ${summary.ours} | ${summary.sdk} |`],
    ),
    "",
    measured(date),
  ].join("\n");
}

/** @throws Error if a page has no place for a table. */
export function writeTables(rows: readonly Row[], date: string): void {
  writeSamePart("bench", sitePage("guide/measured"), tableOf(rows, date));
  const [en, zh] = [summaryOf(rows, date, "en"), summaryOf(rows, date, "zh")];
  const home = sitePage("index");
  writePart("bench summary", { [READMES.en]: en, [READMES.zh]: zh, [home.en]: en, [home.zh]: zh });
}

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${model}, ${cpus().length} cores, Node ${process.versions.node}`;
}
