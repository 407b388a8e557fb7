import type { InstanceStatus } from "tencentcloud-redis/types";
import { statusOf, type Instance, type Tag } from "../state/instance.js";
import { placeOf } from "../state/places.js";

/** An instance that a call to the emulator created, without the secrets of the request. */
export interface EmulatedInstance {
  readonly InstanceId: string;
  readonly InstanceName: string;
  readonly Region: string;
  readonly ZoneId: number;
  readonly BillingMode: number;
  readonly Port: number;
  readonly Status: InstanceStatus;
  /** The instance that it was cloned from, and the backup. Empty: it was not cloned. */
  readonly SourceInstanceId: string;
  readonly BackupId: string;
  readonly DealId: string;
  readonly ResourceTags: readonly Tag[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Undefined for an instance that existed at the start. */
export function emulatedInstance(instance: Instance): EmulatedInstance | undefined {
  const { origin } = instance;
  if (origin === undefined) return undefined;
  const { region, zoneId } = placeOf(instance, "");
  return {
    InstanceId: instance.id,
    InstanceName: instance.name,
    Region: region,
    ZoneId: zoneId,
    BillingMode: instance.billingMode,
    Port: instance.port,
    Status: statusOf(instance),
    SourceInstanceId: origin.sourceInstanceId,
    BackupId: origin.backupId,
    DealId: origin.dealId,
    ResourceTags: instance.tags,
    createdAt: instance.createdAt,
  };
}
