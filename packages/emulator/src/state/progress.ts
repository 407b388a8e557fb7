import type { TaskType } from "tencentcloud-redis/types";
import type { Instance } from "./instance.js";

/** Work that continues after the response. Times are in milliseconds since 1970. */
export interface Progress {
  readonly startedAt: number;
  /** When it stops waiting and begins to run. */
  readonly runsAt: number;
  readonly endsAt: number;
  /** Why it fails; undefined if it succeeds. */
  readonly failure: string | undefined;
}

export interface Task extends Progress {
  readonly id: number;
  readonly type: TaskType;
  readonly instance: Instance;
  readonly region: string;
}

/** An order. It is paid when it is placed, and delivered while it runs. */
export interface Deal extends Progress {
  readonly id: string;
  readonly name: string;
  readonly zoneId: number;
  readonly priceCents: number;
  readonly instanceIds: readonly string[];
}

/** A file with a part of an audit log. */
export interface LogExport extends Progress {
  readonly instanceId: string;
  readonly fileName: string;
}

export type Stage = "waiting" | "running" | "succeeded" | "failed";

export function stageOf({ runsAt, endsAt, failure }: Progress, now: number): Stage {
  if (now < endsAt) return now < runsAt ? "waiting" : "running";
  return failure === undefined ? "succeeded" : "failed";
}

/** The part of a duration that passes before the work begins. */
const WAITING_PART = 0.2;

/** Work that a call starts. */
export function progressOf(
  { now, failure }: { readonly now: number; readonly failure: string | undefined },
  durationMs: number,
): Progress {
  const runsAt = now + durationMs * WAITING_PART;
  return { startedAt: now, runsAt, endsAt: now + durationMs, failure };
}
