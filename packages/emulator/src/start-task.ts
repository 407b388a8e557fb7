import type { TaskType } from "tencentcloud-redis/types";
import type { EmulatedCall } from "./call.js";
import type { Instance } from "./state/instance.js";
import { progressOf } from "./state/progress.js";

interface TaskPlan {
  readonly type: TaskType;
  /** Whether the instance is out of service until the task ends. Default: false. */
  readonly blocksInstance?: boolean;
  /** Milliseconds from start to end. Default: the emulator's `durations.taskMs`. */
  readonly durationMs?: number;
  /** Called when the task succeeds, at `at`. */
  readonly succeed?: (at: number) => void;
  /** Called when the task fails, at `at`. */
  readonly fail?: (at: number) => void;
}

const FIRST_ID = 100_000;

/** Starts a task on an instance. Returns its ID, as most responses have it. */
export function startTask(
  call: Pick<EmulatedCall<unknown>, "account" | "failure" | "now" | "region">,
  instance: Instance,
  plan: TaskPlan,
): { TaskId: number } {
  const { account, region } = call;
  const { type, blocksInstance = false, succeed, fail } = plan;
  const { durationMs = account.durations.taskMs } = plan;
  const id = FIRST_ID + account.nextNumber("task");
  const progress = progressOf(call, durationMs);
  const { endsAt, failure } = progress;
  account.tasks.set(id, { ...progress, id, type, instance, region });
  if (blocksInstance) instance.blockingTasks += 1;
  account.schedule.add(endsAt, () => {
    if (blocksInstance) instance.blockingTasks -= 1;
    (failure === undefined ? succeed : fail)?.(endsAt);
  });
  return { TaskId: id };
}
