import type { RedisClient } from "../generated/client.js";
import { createRedisPagers } from "../generated/paging.js";
import { BackupStatus } from "../generated/types/BackupStatus.js";
import type { CallOptions } from "../runtime/client.js";
import { CloneError } from "./clone-errors.js";

/** What a clone starts with, in the terms of `CloneInstances`. */
export interface StartingPoint {
  readonly BackupId: string;
  readonly CloneTime?: string;
}

/** @throws CloneError where there is no such backup. */
export async function chooseBackup(
  redis: RedisClient,
  source: string,
  from: string | Date,
  call: CallOptions,
): Promise<StartingPoint> {
  if (from instanceof Date) return asOf(redis, source, from, call);
  return { BackupId: from === "latest-backup" ? await newest(redis, source, call) : from };
}

async function newest(redis: RedisClient, source: string, call: CallOptions): Promise<string> {
  const request = { InstanceId: source, Status: [BackupStatus.Available] };
  let best: { EndTime: string; BackupId: string } | undefined;
  for await (const backup of createRedisPagers(redis).DescribeInstanceBackups(request, call)) {
    // Times are written year first, so text order is time order.
    if (best === undefined || backup.EndTime > best.EndTime) best = backup;
  }
  if (best !== undefined) return best.BackupId;
  throw new CloneError(
    `${source} has no finished backup. Make one with ManualBackupInstance, then clone again`,
    source,
  );
}

async function asOf(
  redis: RedisClient,
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
  const gap = (found.MissingTimestamps ?? []).find(
    ({ StartTimeStamp = 0, EndTimeStamp = Infinity }) =>
      StartTimeStamp <= seconds && seconds <= EndTimeStamp,
  );
  if (gap !== undefined) {
    const from = gap.StartTimeStamp === undefined ? "the beginning" : iso(gap.StartTimeStamp);
    const to = gap.EndTimeStamp === undefined ? "now" : iso(gap.EndTimeStamp);
    throw new CloneError(
      `${source} cannot be cloned as of ${time.toISOString()}: there is no data from ${from} to ${to}`,
      source,
    );
  }
  return { BackupId: found.BackupId, CloneTime: chinaTime(seconds) };
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
