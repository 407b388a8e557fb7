import { BackupMode } from "tencentcloud-redis/types";
import type { CloneInstancesRequest } from "tencentcloud-redis/types";
import type { EmulatedCall } from "../call.js";
import { isUsable } from "../state/backup.js";
import type { Instance } from "../state/instance.js";
import { anyInstance } from "./find-instance.js";

/** The settings that a clone copies from its source. @throws ServiceError if it cannot be cloned. */
export function clonedSettings(call: EmulatedCall<CloneInstancesRequest>): Partial<Instance> {
  const { account, request } = call;
  const { InstanceId } = request;
  const acceptsAny = account.unchecked === undefined && !account.deleted.has(InstanceId);
  const isUnknown = acceptsAny && !account.instances.has(InstanceId);
  const source = isUnknown ? undefined : anyInstance(call, InstanceId);
  checkBackup(call, source);
  if (source === undefined) return {};
  const { type, shardSizeMb, shardCount, replicaCount, params, password } = source;
  return { type, shardSizeMb, shardCount, replicaCount, params, password };
}

/** Checks the backup, as far as the emulator knows the backups of the instance. */
function checkBackup(
  { account, request, now, error }: EmulatedCall<CloneInstancesRequest>,
  source: Instance | undefined,
): void {
  const { InstanceId, BackupId, CloneTime } = request;
  const { unchecked } = account;
  const isKnown = source !== undefined && unchecked?.has(InstanceId) !== true;
  if (isKnown && CloneTime !== undefined && source.backupMode !== BackupMode.SecondLevel) {
    throw error(
      "not-supported",
      `The instance ${InstanceId} has no second-level backups, which CloneTime needs.`,
    );
  }
  const backup = account.backups.get(BackupId);
  // A clone can be cloned from what it was made of.
  const isOwn =
    backup?.instanceId === InstanceId || (!!backup && source?.origin?.backupId === BackupId);
  if (isOwn && !isUsable(backup, now)) {
    throw error("backup-not-ready", `The backup ${BackupId} is not available.`);
  }
  if (!isOwn && isKnown && unchecked !== undefined) {
    throw error("backup-not-found", `The instance ${InstanceId} has no backup ${BackupId}.`);
  }
}
