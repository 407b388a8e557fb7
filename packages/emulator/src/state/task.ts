import { TaskResult, TaskStatus } from "tencentcloud-redis/types";
import type { TaskType } from "tencentcloud-redis/types";
import type { Instance } from "./instance.js";

/** Work that continues after the response to the call that started it. */
export interface Task {
  readonly id: number;
  readonly type: TaskType;
  readonly instance: Instance;
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When it stops waiting and begins to run. */
  readonly runsAt: number;
  readonly endsAt: number;
  /** Why it fails; undefined if it succeeds. */
  readonly failure: string | undefined;
}

export function taskStatus(task: Task, now: number): TaskStatus {
  if (now < task.endsAt) return now < task.runsAt ? TaskStatus.Preparing : TaskStatus.Running;
  return task.failure === undefined ? TaskStatus.Succeeded : TaskStatus.Failed;
}

const RESULTS: Readonly<Record<TaskStatus, TaskResult>> = {
  [TaskStatus.Preparing]: TaskResult.Initialized,
  [TaskStatus.Running]: TaskResult.Running,
  [TaskStatus.Succeeded]: TaskResult.Completed,
  [TaskStatus.Failed]: TaskResult.Failed,
  [TaskStatus.Error]: TaskResult.Failed,
};

export function taskResult(task: Task, now: number): TaskResult {
  return RESULTS[taskStatus(task, now)];
}

/** Progress from 0 to 1. */
export function taskProgress({ runsAt, endsAt }: Task, now: number): number {
  return now >= endsAt ? 1 : Math.max(0, (now - runsAt) / (endsAt - runsAt));
}
