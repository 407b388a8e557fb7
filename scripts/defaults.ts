import { readFileSync, writeFileSync } from "node:fs";
import * as defaults from "../runtime/defaults.js";
import { READMES, sitePage } from "./page-part.js";

/** Numbers by the name of the option, or of the constant. */
export type Numbers = Readonly<Record<string, number>>;

const CLIENT: Numbers = {
  timeoutMs: defaults.TIMEOUT_MS,
  attemptTimeoutMs: defaults.ATTEMPT_TIMEOUT_MS,
  maxResponseBytes: defaults.MAX_RESPONSE_BYTES,
};

/** The options whose doc comments quote a default, by their file. */
const DOCUMENTED: Readonly<Record<string, Numbers>> = {
  "runtime/client-options.ts": CLIENT,
  "runtime/retry.ts": defaults.DEFAULT_RETRY,
  "runtime/limiter/in-process.ts": { windowMs: defaults.LIMITER_WINDOW_MS },
  "runtime/limiter/redis.ts": {
    windowMs: defaults.LIMITER_WINDOW_MS,
    timeoutMs: defaults.LIMITER_REDIS_TIMEOUT_MS,
    retryAfterMs: defaults.LIMITER_REDIS_RETRY_AFTER_MS,
  },
  "runtime/credentials/refreshing.ts": { refreshBeforeMs: defaults.REFRESH_BEFORE_MS },
  "runtime/credentials/sts.ts": { durationSeconds: defaults.STS_DURATION_SECONDS },
  "runtime/waiters/run-waiter.ts": {
    deadlineMs: defaults.WAIT_MS,
    minDelayMs: defaults.WAIT_MIN_DELAY_MS,
    maxDelayMs: defaults.WAIT_MAX_DELAY_MS,
  },
};

const RETRY = Object.fromEntries(
  Object.entries(defaults.DEFAULT_RETRY).map(([name, value]) => [`retry.${name}`, value]),
);
const errorsPage = sitePage("guide/errors");

/** The options in the tables of pages. */
export const TABLES: Readonly<Record<string, Numbers>> = {
  [READMES.en]: CLIENT,
  [READMES.zh]: CLIENT,
  [errorsPage.en]: RETRY,
  [errorsPage.zh]: RETRY,
};

/** All defaults, for the review of a change. */
const RECORD = "test/runtime/defaults.json";

/** Every file that quotes defaults, as it has to be. */
export function quotingFiles(): readonly { readonly file: string; readonly text: string }[] {
  return [
    ...Object.entries(DOCUMENTED).map(([file, options]) => ({
      file,
      text: withComments(readFileSync(file, "utf8"), options),
    })),
    ...Object.entries(TABLES).map(([file, options]) => ({
      file,
      text: withRows(readFileSync(file, "utf8"), options),
    })),
    { file: RECORD, text: `${JSON.stringify(inOrder(defaults), inText, 2)}\n` },
  ];
}

function inOrder(values: object): object {
  return Object.fromEntries(
    Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** JSON has no `Infinity`. */
function inText(_name: string, value: unknown): unknown {
  return value === Infinity ? "Infinity" : value;
}

/**
 * Puts the numbers into the doc comments of the options.
 * @throws Error where an option has no comment with a default.
 */
export function withComments(code: string, options: Numbers): string {
  return Object.entries(options).reduce((text, [option, value]) => {
    const quoted = new RegExp(
      String.raw`(Default:[\s*]+)[\d,]+((?:(?!\*/)[^])*\*/\s*readonly ${option}\?:)`,
    );
    if (!quoted.test(text)) throw new Error(`no comment tells the default of ${option}`);
    return text.replace(quoted, (_found, before, after) => before + grouped(value) + after);
  }, code);
}

/**
 * Puts the numbers into the second column of tables, in the order of the options in the first.
 * @throws Error where no row has an option.
 */
export function withRows(markdown: string, options: Numbers): string {
  const missing = new Set(Object.keys(options));
  const text = markdown.replaceAll(
    /^\|([^|]*)\|([^|]*)\|/gm,
    (row, names: string, cell: string) => {
      const known = [...names.matchAll(/`([\w.]+)`/g)].flatMap(([, name = ""]) =>
        missing.delete(name) ? [grouped(options[name] ?? 0)] : [],
      );
      if (known.length === 0) return row;
      const numbers = cell.trimEnd().replaceAll(/\d[\d,]*(?<!,)/g, (old) => known.shift() ?? old);
      return `|${names}|${numbers.padEnd(cell.length)}|`;
    },
  );
  if (missing.size > 0) throw new Error(`no row of a table has ${[...missing].join()}`);
  return text;
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

if (import.meta.filename === process.argv[1]) {
  for (const { file, text } of quotingFiles()) writeFileSync(file, text);
}
