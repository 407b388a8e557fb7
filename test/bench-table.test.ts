import { expect, it } from "vitest";
import type { Row } from "../bench/table.js";
import { summaryOf, tableOf } from "../bench/table.js";

const rows: readonly Row[] = [
  { what: "signing", target: "≤ 2 µs", measured: "3 µs", isMet: false },
  {
    what: "calls per second",
    target: "≥ 2 × the SDK",
    measured: "3 × (30; SDK 10)",
    isMet: true,
    summary: { what: { en: "calls per second", zh: "每秒的调用" }, ours: "30", sdk: "10" },
  },
];

it("has every row in the table, and says which missed its target", () => {
  expect(tableOf(rows, "2026-01-02").split("\n").slice(2, 4)).toEqual([
    "| signing | ≤ 2 µs | 3 µs | **missed** |",
    "| calls per second | ≥ 2 × the SDK | 3 × (30; SDK 10) | met |",
  ]);
});

it("has the rows beside the SDK in the summary, in either language", () => {
  const english = summaryOf(rows, "2026-01-02", "en").split("\n");
  expect(english.slice(0, 3)).toEqual([
    "| what | `tencentcloud-redis` | Tencent's SDK |",
    "| --- | --- | --- |",
    "| calls per second | 30 | 10 |",
  ]);
  expect(english.at(-1)).toMatch(
    /^Measured on 2026-01-02, .*, Node [\d.]+, beside `tencentcloud-sdk-nodejs-intl-en [\d.]+`\.$/,
  );
  const chinese = summaryOf(rows, "2026-01-02", "zh").split("\n");
  expect(chinese[2]).toBe("| 每秒的调用 | 30 | 10 |");
});
