import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as defaults from "../../runtime/defaults.js";
import { DEFAULT_RETRY } from "../../runtime/retry.js";

const pages = [
  "README.md",
  ...readdirSync("site/pages/guide").map((name) => `site/pages/guide/${name}`),
]
  .map((file) => readFileSync(file, "utf8"))
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
  it("change only on purpose", () => {
    expect({ ...defaults }).toEqual({
      TIMEOUT_MS: 60_000,
      ATTEMPT_TIMEOUT_MS: 20_000,
      MAX_RESPONSE_BYTES: 67_108_864,
      MAX_ATTEMPTS: 3,
      BASE_DELAY_MS: 50,
      THROTTLED_BASE_DELAY_MS: 1000,
      MAX_DELAY_MS: 20_000,
      MAX_RETRY_AFTER_EXCESS_MS: 5000,
      RETRY_BUDGET: 500,
      RETRY_COST: 14,
      THROTTLED_RETRY_COST: 5,
      IDLE_CONNECTION_MS: 4000,
      KEEP_ALIVE_MARGIN_MS: 1000,
      CONNECT_TIMEOUT_MS: 10_000,
      MAX_IDLE_CONNECTIONS: Infinity,
      LIMITER_WINDOW_MS: 1100,
      LIMITER_REDIS_TIMEOUT_MS: 500,
      LIMITER_REDIS_RETRY_AFTER_MS: 2000,
      LIMITER_KEY_PREFIX: "tencentcloud-redis:limiter",
      REFRESH_BEFORE_MS: 300_000,
      CREDENTIALS_TIMEOUT_MS: 10_000,
      METADATA_TIMEOUT_MS: 1000,
      STS_DURATION_SECONDS: 7200,
    });
    expect(DEFAULT_RETRY).toEqual({
      maxAttempts: defaults.MAX_ATTEMPTS,
      baseDelayMs: defaults.BASE_DELAY_MS,
      throttledBaseDelayMs: defaults.THROTTLED_BASE_DELAY_MS,
      maxDelayMs: defaults.MAX_DELAY_MS,
      budget: defaults.RETRY_BUDGET,
      cost: defaults.RETRY_COST,
      throttledCost: defaults.THROTTLED_RETRY_COST,
    });
  });

  it.each<[string, number]>([
    ["timeoutMs", defaults.TIMEOUT_MS],
    ["attemptTimeoutMs", defaults.ATTEMPT_TIMEOUT_MS],
    ["maxResponseBytes", defaults.MAX_RESPONSE_BYTES],
    ...Object.entries(DEFAULT_RETRY).map(([name, value]): [string, number] => [
      `retry.${name}`,
      value,
    ]),
  ])("are those of the README, the guides and the doc comments: %s", (option, value) => {
    const row = new RegExp(`\\| (?:\`[\\w.]+\`, )*\`${option}\`[^|]*\\|([^|]*)\\|`).exec(
      pages,
    )?.[1];
    expect(row).toMatch(new RegExp(`(?<!\\d,?)${grouped(value)}(?!,?\\d)`));
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
    expect(sentence.exec(pages)?.[1]).toBe(value);
  });
});
