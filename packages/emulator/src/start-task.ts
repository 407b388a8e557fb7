import type { TaskType } from "tencentcloud-redis/types";
import type { EmulatedCall } from "./call.js";
import { WAITING_PART } from "./durations.js";
import type { Instance } from "./state/instance.js";

export interface TaskPlan {
  readonly type: TaskType;
  /** Whether the instance is out of service meanwhile. Default: false. */
  readonly holds?: boolean;
  /** Milliseconds from start to end. Default: what the emulator was told for tasks. */
  readonly durationMs?: number;
  /** What is different once it has ended well, at `at`. */
  readonly succeed?: (at: number) => void;
  /** What is undone once it has failed, at `at`. */
  readonly fail?: (at: number) => void;
}

type Beginning = Pick<EmulatedCall<unknown>, "account" | "failure" | "now" | "region">;

/** Begins work on an instance that takes time. Gives the task's number. */
export function startTask(call: Beginning, instance: Instance, plan: TaskPlan): number {
  const { account, failure, now, region } = call;
  const { type, holds = false, durationMs = account.durations.taskMs, succeed, fail } = plan;
  const id = FIRST_NUMBER + account.nextNumber("task");
  const endsAt = now + durationMs;
  const runsAt = now + durationMs * WAITING_PART;
  account.tasks.set(id, { id, type, instance, region, startedAt: now, runsAt, endsAt, failure });
  if (holds) instance.holds += 1;
  account.schedule.add(endsAt, () => {
    if (holds) instance.holds -= 1;
    (failure === undefined ? succeed : fail)?.(endsAt);
  });
  return id;
}

const FIRST_NUMBER = 100_000;
