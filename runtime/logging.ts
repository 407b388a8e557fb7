import type { CallEvent, Observer } from "./events.js";

/** Receives a line for each call. `console` fits, and so does a logger of pino or winston. */
export interface Logger {
  error(line: string): unknown;
  warn(line: string): unknown;
  info(line: string): unknown;
  debug(line: string): unknown;
}

/**
 * Which calls are logged. `error`: those without a result. `warn`: also those that were retried.
 * `info`: all. `debug`: also each attempt.
 */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

const FUNCTIONS = ["error", "warn", "info", "debug"] as const;
const LEVELS: readonly LogLevel[] = ["off", ...FUNCTIONS];

export function isLogLevel(level: unknown): level is LogLevel {
  return LEVELS.includes(level as LogLevel);
}

/**
 * An observer that logs a line for each call.
 * @throws TypeError if the logger or the level cannot be used.
 */
export function createLogObserver(logger: Logger, level: LogLevel): Observer {
  if (!isLogLevel(level)) throw new TypeError(`logLevel: must be one of ${LEVELS.join(", ")}`);
  if (!FUNCTIONS.every((name) => typeof logger?.[name] === "function")) {
    throw new TypeError(`logger: must have the functions ${FUNCTIONS.join(", ")}`);
  }
  return (event) => {
    if (event.type !== "responded" && event.type !== "finished") return undefined;
    const at = levelOf(event);
    return LEVELS.indexOf(at) <= LEVELS.indexOf(level) ? logger[at](lineOf(event)) : undefined;
  };
}

/** An attempt or a call. */
type Ended = Extract<CallEvent, { type: "responded" | "finished" }>;

function levelOf(event: Ended): keyof Logger {
  if (event.type === "responded") return "debug";
  if (event.outcome === "accepted") return event.attempts > 1 ? "warn" : "info";
  // The caller wanted it so.
  return event.outcome === "aborted" && !mayHaveActed(event) ? "info" : "error";
}

const LONGEST_LINE = 1000;

/** `redis.CloneInstances ap-singapore: LimitExceeded, request 5d3c…, 1 attempt, 12 ms` */
function lineOf(event: Ended): string {
  const { call, outcome, code, requestId, status, durationMs } = event;
  const parts = [
    `${call.service}.${call.action} ${call.region}: ${code ?? outcome}`,
    mayHaveActed(event) && "may have succeeded",
    status !== undefined && status !== 200 && `HTTP ${status}`,
    requestId !== undefined && `request ${requestId}`,
    attemptsOf(event),
    `${Math.round(durationMs)} ms`,
  ];
  const line = parts.filter(Boolean).join(", ");
  // Codes and IDs are the service's text, which must not begin a line of its own.
  return line.replaceAll(/[\p{C}\p{Z}]/gu, " ").slice(0, LONGEST_LINE);
}

function mayHaveActed(event: Ended): boolean {
  return event.type === "finished" && event.isUnknown && event.call.effect !== "read";
}

function attemptsOf(event: Ended): string {
  if (event.type === "responded") return `attempt ${event.attempt}`;
  return event.attempts === 1 ? "1 attempt" : `${event.attempts} attempts`;
}
