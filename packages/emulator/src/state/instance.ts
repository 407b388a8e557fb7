import {
  AutoRenew,
  BackupMode,
  BillingMode,
  DeleteProtection,
  InstanceInputMode,
  InstanceStatus,
  InstanceType,
  ReplicaReadWeight,
} from "tencentcloud-redis";
import type { RedisNodeInfo, Weekday } from "tencentcloud-redis/types";
import type { Login } from "./login.js";
import type { AuditLog } from "./audit-log.js";
import type { ParamChange } from "./param-change.js";
import type { PasswordDigest } from "./password.js";

/** Where an instance is in its life, whatever tasks are at work on it. */
export type Phase = "ordered" | "setting-up" | "running" | "isolated" | "deleting" | "undelivered";

export interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** How an instance made by a call came about. */
export interface Origin {
  readonly sourceInstanceId: string;
  readonly backupId: string;
  readonly dealId: string;
}

export interface Instance {
  readonly id: string;
  name: string;
  /** Undefined: it is in whatever region it is asked for in. */
  readonly region: string | undefined;
  /** Undefined: the first of the region. */
  zoneId: number | undefined;
  readonly origin: Origin | undefined;
  /** Milliseconds since 1970, as are all times here. */
  readonly createdAt: number;
  phase: Phase;
  /** How many tasks keep it from being in service. */
  holds: number;
  isolatedAt: number | undefined;
  type: InstanceType;
  shardSizeMb: number;
  shardCount: number;
  replicaCount: number;
  /** Placement of the nodes; empty where all are in one zone. */
  nodeSet: readonly RedisNodeInfo[];
  billingMode: BillingMode;
  /** When the subscription ends; undefined while it is paid by the hour. */
  deadline: number | undefined;
  autoRenew: AutoRenew;
  projectId: number;
  tags: readonly Tag[];
  deleteProtection: DeleteProtection;
  vip: string;
  port: number;
  /** Empty on the classic network. */
  vpcId: string;
  subnetId: string;
  wanAddress: string;
  securityGroupIds: readonly string[];
  /** Undefined: clients connect without a password. */
  password: PasswordDigest | undefined;
  readonly accounts: Map<string, Login>;
  inputMode: InstanceInputMode;
  replicaReads: ReplicaReadWeight;
  clientLimit: number;
  /** MB per second and shard, beyond what the size comes with. */
  extraBandwidth: number;
  proxyVersion: string;
  redisVersion: string;
  maintenance: { readonly start: string; readonly end: string };
  ssl: { readonly isOn: boolean; readonly isChanging: boolean; readonly addressType: number };
  autoBackup: {
    readonly weekDays: readonly Weekday[];
    readonly period: string;
    readonly storageDays: number;
  };
  backupMode: BackupMode;
  /** Values that differ from their defaults. */
  readonly params: Map<string, string>;
  readonly paramChanges: ParamChange[];
  auditLog: AuditLog | undefined;
  slowLogDelivery: {
    readonly isOn: boolean;
    readonly logsetId: string;
    readonly topicId: string;
    readonly region: string;
  };
}

/** What an instance is like that nothing more is said about. */
export function plainInstance(id: string, vip: string, createdAt: number): Instance {
  return {
    id,
    name: id,
    region: undefined,
    zoneId: undefined,
    origin: undefined,
    createdAt,
    phase: "running",
    holds: 0,
    isolatedAt: undefined,
    type: InstanceType.Redis50Standard,
    shardSizeMb: 1024,
    shardCount: 1,
    replicaCount: 1,
    nodeSet: [],
    billingMode: BillingMode.PayAsYouGo,
    deadline: undefined,
    autoRenew: AutoRenew.Manual,
    projectId: 0,
    tags: [],
    deleteProtection: DeleteProtection.Off,
    vip,
    port: 6379,
    vpcId: "vpc-exampl01",
    subnetId: "subnet-exampl1",
    wanAddress: "",
    securityGroupIds: ["sg-exampl01"],
    password: undefined,
    accounts: new Map(),
    inputMode: InstanceInputMode.ReadWrite,
    replicaReads: ReplicaReadWeight.Off,
    clientLimit: 10_000,
    extraBandwidth: 0,
    proxyVersion: "5.5.0",
    redisVersion: "5.0.0",
    maintenance: { start: "03:00", end: "06:00" },
    ssl: { isOn: false, isChanging: false, addressType: -1 },
    autoBackup: { weekDays: ["Monday", "Thursday"], period: "01:00-02:00", storageDays: 7 },
    backupMode: BackupMode.Normal,
    params: new Map(),
    paramChanges: [],
    auditLog: undefined,
    slowLogDelivery: { isOn: false, logsetId: "", topicId: "", region: "" },
  };
}

export function statusOf({ phase, holds }: Pick<Instance, "phase" | "holds">): InstanceStatus {
  switch (phase) {
    case "ordered":
      return InstanceStatus.Uninitialized;
    case "setting-up":
      return InstanceStatus.Processing;
    case "running":
      return holds > 0 ? InstanceStatus.Processing : InstanceStatus.Running;
    case "isolated":
      return InstanceStatus.Isolated;
    case "deleting":
    case "undelivered":
      return InstanceStatus.AwaitingDeletion;
  }
}

export function isIn(instance: Instance, region: string): boolean {
  return instance.region === undefined || instance.region === region;
}
