import { TaskResult, TaskStatus, TaskType } from "tencentcloud-redis/types";
import type { TaskInfoDetail } from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { UIN } from "../state/account.js";
import { stageOf, type Stage, type Task } from "../state/progress.js";
import { DAY_MS, NO_TIME, parseWireTime, wireTime } from "../wire-time.js";

export const tasks: Handlers = {
  DescribeTaskInfo({ account, request, now, error }) {
    const task = account.tasks.get(request.TaskId);
    if (task === undefined)
      throw error("task-not-found", `The task ${request.TaskId} does not exist.`);
    return {
      Status: STATUS[stageOf(task, now)],
      StartTime: wireTime(task.startedAt),
      TaskType: titleOf(task.type),
      InstanceId: task.instance.id,
      TaskMessage: now < task.endsAt ? "" : (task.failure ?? ""),
    };
  },

  DescribeTaskList(call) {
    const { account, request, now, region } = call;
    const { InstanceId, InstanceName, ProjectIds, TaskTypes, Result, OperateUin } = request;
    const from = parseWireTime(request.BeginTime) ?? -Infinity;
    const to = parseWireTime(request.EndTime) ?? Infinity;
    const found = [...account.tasks.values()].filter(
      (task) =>
        task.region === region &&
        task.startedAt >= Math.max(from, now - LISTED_MS) &&
        task.startedAt <= to &&
        (InstanceId === undefined || task.instance.id === InstanceId) &&
        (InstanceName === undefined || task.instance.name === InstanceName) &&
        isAmong(ProjectIds, task.instance.projectId) &&
        isAmong(TaskTypes, task.type) &&
        isAmong(Result, RESULT[stageOf(task, now)]) &&
        isAmong(OperateUin ?? request.OperatorUin?.map(String), UIN),
    );
    const { total, items } = pageOf(call, found.toReversed());
    return { TotalCount: total, Tasks: items.map((task) => taskDetail(task, now)) };
  },
};

/** Tasks are listed for 30 days. */
const LISTED_MS = 30 * DAY_MS;

const STATUS: Readonly<Record<Stage, TaskStatus>> = {
  waiting: TaskStatus.Preparing,
  running: TaskStatus.Running,
  succeeded: TaskStatus.Succeeded,
  failed: TaskStatus.Failed,
};
const RESULT: Readonly<Record<Stage, TaskResult>> = {
  waiting: TaskResult.Initialized,
  running: TaskResult.Running,
  succeeded: TaskResult.Completed,
  failed: TaskResult.Failed,
};

function taskDetail(task: Task, now: number): TaskInfoDetail {
  const { runsAt, endsAt } = task;
  return {
    TaskId: task.id,
    StartTime: wireTime(task.startedAt),
    TaskType: task.type,
    InstanceName: task.instance.name,
    InstanceId: task.instance.id,
    ProjectId: task.instance.projectId,
    Progress: now >= endsAt ? 1 : Math.max(0, (now - runsAt) / (endsAt - runsAt)),
    EndTime: now < endsAt ? NO_TIME : wireTime(endsAt),
    Result: RESULT[stageOf(task, now)],
  };
}

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(TaskType).map(([title, code]) => [code, title]),
);

/** `Clear data` for the type whose name is `ClearData`. */
function titleOf(type: TaskType): string {
  const title = TITLES.get(type) ?? type;
  return title.replace(/(?!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
