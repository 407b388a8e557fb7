import { paginate } from "../../generated/paging.js";
import { BackupStatus } from "../../generated/types/BackupStatus.js";
import type { CallOptions } from "../../runtime/client-options.js";
import { CloneError } from "./errors.js";
import type { CloneClient } from "./options.js";
import { listIn, listsOf, membersOf, textIn, unusableResponse } from "./response.js";

/** What a clone starts with, in the terms of `CloneInstances`. */
export interface StartingPoint {
  readonly BackupId: string;
  readonly CloneTime?: string;
}

/** @throws CloneError where there is no such backup. */
export async function chooseBackup(
  redis: CloneClient,
  source: string,
  from: string | Date,
  call: CallOptions,
): Promise<StartingPoint> {
  if (from instanceof Date) return asOf(redis, source, from, call);
  return { BackupId: from === "latest-backup" ? await newest(redis, source, call) : from };
}

async function newest(redis: CloneClient, source: string, call: CallOptions): Promise<string> {
  const request = { InstanceId: source, Status: [BackupStatus.Available] };
  let best: Backup | undefined;
  const pages = paginate(redis, "DescribeInstanceBackups", request, call).pages();
  for await (const list of listsOf(pages, "BackupSet")) {
    if (list === undefined) throw unusableBackups("BackupSet", source);
    for (const one of list) {
      if (isOther(one, source)) continue;
      const backup = backupIn(one, source);
      // Times are written year first, so text order is time order.
      if (best === undefined || backup.EndTime > best.EndTime) best = backup;
    }
  }
  if (best !== undefined) return best.BackupId;
  throw new CloneError(
    `${source} has no finished backup. Make one with ManualBackupInstance, then clone again`,
    source,
  );
}

interface Backup {
  readonly BackupId: string;
  readonly EndTime: string;
}

/** Whether a backup is not one of those that were asked for. */
function isOther(one: unknown, source: string): boolean {
  const { InstanceId, Status } = membersOf(one);
  return (
    (typeof InstanceId === "string" && InstanceId !== source) ||
    (typeof Status === "number" && Status !== BackupStatus.Available)
  );
}

/** One that cannot be read may be the newest, so it is not passed over. */
function backupIn(one: unknown, source: string): Backup {
  const { Status } = membersOf(one);
  if (textIn(one, "InstanceId") === undefined) throw unusableBackups("InstanceId", source);
  if (Status !== BackupStatus.Available) throw unusableBackups("Status", source);
  const BackupId = textIn(one, "BackupId");
  const EndTime = textIn(one, "EndTime");
  if (BackupId === undefined) throw unusableBackups("BackupId", source);
  if (EndTime === undefined) throw unusableBackups("EndTime", source);
  return { BackupId, EndTime };
}

function unusableBackups(member: string, source: string): CloneError {
  const advice = "Give the ID of a backup as from, or try again";
  return unusableResponse("DescribeInstanceBackups", member, source, advice);
}

async function asOf(
  redis: CloneClient,
  source: string,
  time: Date,
  call: CallOptions,
): Promise<StartingPoint> {
  const seconds = Math.floor(time.getTime() / 1000);
  if (!Number.isFinite(seconds)) throw new CloneError("from: not a time", source);
  const found = await redis.DescribeSecondLevelBackupInfo(
    { InstanceId: source, BackupTimestamp: seconds },
    call,
  );
  const gap = gapsIn(found, source).find(
    ({ start = 0, end = Infinity }) => start <= seconds && seconds <= end,
  );
  if (gap !== undefined) {
    const from = gap.start === undefined ? "the beginning" : iso(gap.start);
    const to = gap.end === undefined ? "now" : iso(gap.end);
    throw new CloneError(
      `${source} cannot be cloned as of ${time.toISOString()}: there is no data from ${from} to ${to}`,
      source,
    );
  }
  const BackupId = textIn(found, "BackupId");
  if (BackupId === undefined) throw unusableMoment("BackupId", source);
  return { BackupId, CloneTime: chinaTime(seconds) };
}

/** A span without data. An end that is not given is open. */
interface Gap {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A span that cannot be read may hold the moment that was asked for, so it is not passed over. */
function gapsIn(response: unknown, source: string): Gap[] {
  // The list is null where no span is known.
  if (membersOf(response)["MissingTimestamps"] == null) return [];
  const list = listIn(response, "MissingTimestamps");
  if (list === undefined) throw unusableMoment("MissingTimestamps", source);
  return list.map((span) => {
    const { StartTimeStamp, EndTimeStamp } = membersOf(span);
    const start = StartTimeStamp ?? undefined;
    const end = EndTimeStamp ?? undefined;
    if (start === undefined && end === undefined) throw unusableMoment("MissingTimestamps", source);
    return { start: secondsIn(start, source), end: secondsIn(end, source) };
  });
}

function secondsIn(value: unknown, source: string): number | undefined {
  if (value === undefined) return undefined;
  // A number that is no time cannot be shown as one.
  if (typeof value === "number" && !Number.isNaN(new Date(value * 1000).getTime())) return value;
  throw unusableMoment("MissingTimestamps", source);
}

function unusableMoment(member: string, source: string): CloneError {
  const advice = "Give the ID of a backup as from, or try again";
  return unusableResponse("DescribeSecondLevelBackupInfo", member, source, advice);
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

const CHINA_OFFSET_SECONDS = 8 * 3600;

/** `2026-01-13 08:00:00`. Times without a zone are China's, wherever the instance is. */
export function chinaTime(seconds: number): string {
  return iso(seconds + CHINA_OFFSET_SECONDS)
    .slice(0, 19)
    .replace("T", " ");
}
