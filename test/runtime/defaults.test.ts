import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as defaults from "../../runtime/defaults.js";
import { quotingFiles, TABLES, withComments, withRows } from "../../scripts/defaults.js";

const { DEFAULT_RETRY } = defaults;
const guides = readdirSync("site/pages/guide")
  .map((name) => readFileSync(`site/pages/guide/${name}`, "utf8"))
  .join("\n")
  .replaceAll(/\s+/g, " ");
const optionDocs = ["client-options", "retry", "limiter/redis", "limiter/in-process"]
  .map((name) => readFileSync(`runtime/${name}.ts`, "utf8"))
  .join("\n");

const grouped = (value: number): string => value.toLocaleString("en-US");

/** The default that a doc comment gives for an option. */
function documented(option: string): readonly string[] {
  const comments = optionDocs.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*readonly (\w+)\?:/g);
  return [...comments].flatMap(([, comment = "", name]) =>
    name === option ? (/Default:[\s*]+`?([\d,]+)/.exec(comment)?.[1] ?? []) : [],
  );
}

describe("the defaults", () => {
  it("change only on purpose, together with what quotes them", () => {
    for (const { file, text } of quotingFiles()) {
      const current = readFileSync(file, "utf8");
      expect(current, `if meant: npx tsx scripts/defaults.ts writes ${file}`).toBe(text);
    }
  });

  it.each<[string, number]>([
    ["timeoutMs", defaults.TIMEOUT_MS],
    ["attemptTimeoutMs", defaults.ATTEMPT_TIMEOUT_MS],
    ["maxResponseBytes", defaults.MAX_RESPONSE_BYTES],
    ...Object.entries(DEFAULT_RETRY).map(([name, value]): [string, number] => [
      `retry.${name}`,
      value,
    ]),
  ])("are those of the tables and of the doc comments: %s", (option, value) => {
    const row = new RegExp(`\\| (?:\`[\\w.]+\`, )*\`${option}\`[^|]*\\|([^|]*)\\|`);
    const pages = Object.entries(TABLES).filter(([, options]) => Object.hasOwn(options, option));
    expect(pages.map(([page]) => page.includes("zh"))).toEqual([false, true]);
    for (const [page] of pages) {
      const [, cell] = row.exec(readFileSync(page, "utf8")) ?? [];
      expect(cell, page).toMatch(new RegExp(`(?<!\\d,?)${grouped(value)}(?!,?\\d)`));
    }
    expect(documented(option.replace("retry.", ""))).toContain(grouped(value));
  });

  it.each<[string, number]>([
    ["windowMs", defaults.LIMITER_WINDOW_MS],
    ["timeoutMs", defaults.LIMITER_REDIS_TIMEOUT_MS],
    ["retryAfterMs", defaults.LIMITER_REDIS_RETRY_AFTER_MS],
  ])("are those of the limiter's doc comments: %s", (option, value) => {
    expect(documented(option)).toContain(grouped(value));
  });

  it.each<[RegExp, string]>([
    [/closed after (\d+) seconds without use/, String(defaults.IDLE_CONNECTION_MS / 1000)],
    [/up to ([\d,]+) beyond/, grouped(defaults.MAX_RETRY_AFTER_EXCESS_MS)],
    [
      /holds a call for (half a second|[\d.]+ seconds?) \(`timeoutMs`\)/,
      defaults.LIMITER_REDIS_TIMEOUT_MS === 500 ? "half a second" : "another time",
    ],
    [
      /left alone for (two|\d+) seconds \(`retryAfterMs`\)/,
      defaults.LIMITER_REDIS_RETRY_AFTER_MS === 2000 ? "two" : "another time",
    ],
    [
      /fetched (five|\d+) minutes before the old ones run out/,
      defaults.REFRESH_BEFORE_MS === 300_000 ? "five" : "another time",
    ],
  ])("are those of the guides' sentences: %s", (sentence, value) => {
    expect(sentence.exec(guides)?.[1]).toBe(value);
  });
});

describe("what writes the defaults", () => {
  it("puts a number into the comment of its option, and into no other", () => {
    const comment = (value: string, name: string): string =>
      `/** A limit. Default:\n * ${value}. */\nreadonly ${name}?: number;\n`;
    const code = comment("1,000", "first") + comment("2,000", "second");
    expect(withComments(code, { second: 30_000 })).toBe(
      comment("1,000", "first") + comment("30,000", "second"),
    );
    expect(() => withComments(code, { third: 1 })).toThrow("no comment tells the default of third");
  });

  it("puts numbers into the rows of their options, in their order", () => {
    const table = (cell: string): string => `| option | default |\n| --- | --- |\n${cell}`;
    const text = (row: string): string => `${table("| `c` | 1 |\n")}\n${table(row)}\nend`;
    expect(withRows(text("| `a`, `b` | 1, 2; else 3 |\n"), { a: 4000, b: 5 })).toBe(
      text("| `a`, `b` | 4,000, 5; else 3|\n"),
    );
    expect(() => withRows(text("| `b` | 1 |\n"), { a: 1 })).toThrow("no row of a table has a");
  });
});
