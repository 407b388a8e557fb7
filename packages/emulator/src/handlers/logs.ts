import { ExportFileStatus, LogInstanceStatus, LogSwitch } from "tencentcloud-redis/types";
import type { ExportFile, LogInstance } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { statusOf, type Instance } from "../state/instance.js";
import { placeOf } from "../state/places.js";
import { progressOf, stageOf, type LogExport } from "../state/progress.js";
import { NO_TIME, wireTime } from "../wire-time.js";
import { anyInstance, instancesIn, runningInstance } from "./find-instance.js";

/** The audit log, and the delivery of the slow log. */
export const logs: Handlers = {
  OpenLog(call) {
    const { InstanceId, LogType: _, DegradeStrategy = 500, ...settings } = call.request;
    const instance = runningInstance(call, InstanceId);
    instance.auditLog = { openedAt: call.now, DegradeStrategy, ...settings };
    return {};
  },

  ModifyLog(call) {
    const { InstanceId, LogType: _, ...settings } = call.request;
    const instance = loggedInstance(call, InstanceId);
    instance.auditLog = { ...instance.auditLog, ...settings };
    return {};
  },

  CloseLog(call) {
    anyInstance(call, call.request.InstanceId).auditLog = undefined;
    return {};
  },

  DescribeLogInstanceList(call) {
    const { request } = call;
    const { LogSubType, LogSwitch: position = LogSwitch.Off, Filters = [] } = request;
    const found = instancesIn(call).filter(
      (one) =>
        (one.auditLog !== undefined) === (position === LogSwitch.On) &&
        (LogSubType === undefined || one.auditLog?.LogSubType === LogSubType) &&
        Filters.every((filter) => passes(one, filter)),
    );
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, Items: items.map((one) => logInstance(one, call)) };
  },

  CreateExportTask(call) {
    const { account, request, now } = call;
    const { InstanceId, StartTime, EndTime } = request;
    loggedInstance(call, InstanceId);
    const part = `${digits(StartTime)}_to_${digits(EndTime)}`;
    const fileName = `${InstanceId}_${part}_${now}-${account.nextNumber("export")}.tar.gz`;
    const progress = progressOf(call, account.durations.taskMs);
    account.logExports.push({ ...progress, instanceId: InstanceId, fileName });
    return { FileName: fileName };
  },

  DescribeExportTasks(call) {
    const { id } = anyInstance(call, call.request.InstanceId);
    const found = call.account.logExports.filter(({ instanceId }) => instanceId === id);
    const { total, items } = pageOf(call, found.toReversed());
    return { TotalCount: total, Items: items.map((one) => exportFile(one, call.now)) };
  },

  DeleteExportTask(call) {
    const { account, request, error } = call;
    const { InstanceId, FileName } = request;
    anyInstance(call, InstanceId);
    const index = account.logExports.findIndex(
      ({ instanceId, fileName }) => instanceId === InstanceId && fileName === FileName,
    );
    if (index === -1) throw error("not-found", `The file ${FileName} does not exist.`);
    account.logExports.splice(index, 1);
    return {};
  },

  ModifyInstanceLogDelivery(call) {
    const { account, request, region } = call;
    const { InstanceId, Enabled, LogsetId, TopicId, LogRegion = region } = request;
    const instance = anyInstance(call, InstanceId);
    instance.slowLogDelivery = Enabled
      ? {
          Enabled,
          LogsetId: LogsetId ?? account.nextId("logset"),
          TopicId: TopicId ?? account.nextId("topic"),
          LogRegion,
        }
      : { ...instance.slowLogDelivery, Enabled };
    return {};
  },

  DescribeInstanceLogDelivery: (call) => ({
    SlowLog: anyInstance(call, call.request.InstanceId).slowLogDelivery,
  }),
};

type LoggedInstance = Instance & { auditLog: NonNullable<Instance["auditLog"]> };

function loggedInstance(call: EmulatedCall<unknown>, id: string): LoggedInstance {
  const instance = anyInstance(call, id);
  if (instance.auditLog !== undefined) return instance as LoggedInstance;
  throw call.error("not-supported", `The instance ${id} has no audit log: open one with OpenLog.`);
}

function digits(time: string): string {
  return time.replaceAll(/[^0-9 ]/g, "").replace(" ", "-");
}

interface InstanceFilter {
  readonly Name: string;
  readonly Values: readonly string[];
  readonly ExactMatch?: boolean | undefined;
}

function passes(instance: Instance, { Name, Values, ExactMatch = false }: InstanceFilter): boolean {
  const has: Readonly<Record<string, readonly string[]>> = {
    InstanceId: [instance.id],
    InstanceName: [instance.name],
    TagKey: instance.tags.map(({ TagKey }) => TagKey),
    InstanceTags: instance.tags.map(({ TagKey, TagValue }) => `${TagKey}:${TagValue}`),
  };
  return (has[Name] ?? []).some((one) =>
    Values.some((value) => (ExactMatch ? one === value : one.includes(value))),
  );
}

function logInstance(
  instance: Instance,
  { region: seenFrom }: Pick<EmulatedCall, "region">,
): LogInstance {
  const { auditLog } = instance;
  const { region, zoneName } = placeOf(instance, seenFrom);
  return {
    InstanceId: instance.id,
    ...(auditLog !== undefined && {
      Status: LogInstanceStatus.Normal,
      EnableQuery: "yes",
      CreateAt: wireTime(auditLog.openedAt),
      HighLogExpireDay: auditLog.HighLogExpireDay,
      LowLogExpireDay: Math.max(0, auditLog.LogExpireDay - auditLog.HighLogExpireDay),
      LogExpireDay: auditLog.LogExpireDay,
      HighStorage: 0,
      LowStorage: 0,
      LogStorage: 0,
      Deliver: "OFF",
      DeliverSummary: [],
      LogSubType: auditLog.LogSubType,
    }),
    InstanceInfo: {
      InstanceName: instance.name,
      ProjectId: instance.projectId,
      Status: statusOf(instance),
      Region: region,
      Zone: zoneName,
      DegradeStrategy: auditLog?.DegradeStrategy ?? null,
      InstanceTags: instance.tags.map((tag) => ({ ...tag })),
      Type: instance.type,
    },
  };
}

const EXPORT_STATUS = {
  waiting: ExportFileStatus.Creating,
  running: ExportFileStatus.Creating,
  succeeded: ExportFileStatus.Success,
  failed: ExportFileStatus.Failed,
};

function exportFile(file: LogExport, now: number): ExportFile {
  const stage = stageOf(file, now);
  const isReady = stage === "succeeded";
  return {
    FileName: file.fileName,
    Status: EXPORT_STATUS[stage],
    FileSize: isReady ? 20_480 : 0,
    CreateTime: wireTime(file.startedAt),
    DownloadUrl: isReady ? `https://logs.example.com/${file.fileName}` : "",
    ErrMsg: stage === "failed" ? (file.failure ?? "") : "",
    Progress: isReady ? 100 : 0,
    FinishTime: now < file.endsAt ? NO_TIME : wireTime(file.endsAt),
    AsyncRequestId: 0,
  };
}
