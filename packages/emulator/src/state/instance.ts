import {
  AutoRenew,
  BackupMode,
  BillingMode,
  DeleteProtection,
  InstanceInputMode,
  InstanceStatus,
  InstanceType,
  ReplicaReadWeight,
} from "tencentcloud-redis/types";
import type {
  Account,
  DescribeAutoBackupConfigResponse,
  InstanceParamHistory,
  LogDeliveryInfo,
  ModifyLogRequest,
  PasswordPolicy,
  RedisNodeInfo,
} from "tencentcloud-redis/types";
import type { PasswordDigest } from "../fingerprint.js";

/** Lifecycle phase of an instance, independent of its tasks. */
type Phase = "ordered" | "setting-up" | "running" | "isolated" | "deleting" | "undelivered";

export interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** Settings of an audit log that is on. */
type AuditLog = Omit<ModifyLogRequest, "InstanceId" | "LogType"> & { readonly openedAt: number };

/** A policy with its defaults filled in. */
export type WholePasswordPolicy = {
  readonly [Name in keyof PasswordPolicy]-?: NonNullable<PasswordPolicy[Name]>;
};

/** What an instance created by a call was created from. */
export interface Origin {
  readonly sourceInstanceId: string;
  readonly backupId: string;
  readonly dealId: string;
}

export interface Instance {
  readonly id: string;
  name: string;
  /** Undefined: the instance appears in every region. */
  readonly region: string | undefined;
  /** Undefined: the first zone of the region. */
  zoneId: number | undefined;
  /** Undefined: the instance existed at the start. */
  readonly origin: Origin | undefined;
  /** Milliseconds since 1970, as are all times here. */
  readonly createdAt: number;
  phase: Phase;
  /** How many tasks keep it out of service. */
  blockingTasks: number;
  isolatedAt: number | undefined;
  type: InstanceType;
  shardSizeMb: number;
  shardCount: number;
  replicaCount: number;
  /** Placement of the nodes. Empty: all are in one zone. */
  nodeSet: readonly RedisNodeInfo[];
  billingMode: BillingMode;
  /** When the subscription ends. Undefined: pay-as-you-go. */
  deadline: number | undefined;
  autoRenew: AutoRenew;
  projectId: number;
  tags: readonly Tag[];
  deleteProtection: DeleteProtection;
  vip: string;
  port: number;
  /** Empty: the classic network. */
  vpcId: string;
  subnetId: string;
  wanAddress: string;
  securityGroupIds: readonly string[];
  /** Undefined: clients connect without a password. */
  password: PasswordDigest | undefined;
  /** Rules for new passwords. */
  passwordPolicy: WholePasswordPolicy;
  readonly accounts: Map<string, Account>;
  inputMode: InstanceInputMode;
  replicaReads: ReplicaReadWeight;
  clientLimit: number;
  /** MB per second and shard, in addition to the base bandwidth. */
  extraBandwidth: number;
  proxyVersion: string;
  redisVersion: string;
  maintenance: { readonly StartTime: string; readonly EndTime: string };
  ssl: { readonly isOn: boolean; readonly isChanging: boolean; readonly addressType: number };
  autoBackup: Pick<
    DescribeAutoBackupConfigResponse,
    "WeekDays" | "TimePeriod" | "BackupStorageDays"
  >;
  backupMode: BackupMode;
  /** Values that differ from their defaults. */
  readonly params: Map<string, string>;
  readonly paramChanges: InstanceParamHistory[];
  auditLog: AuditLog | undefined;
  slowLogDelivery: LogDeliveryInfo;
}

/** An instance with default settings. */
export function plainInstance(id: string, vip: string, createdAt: number): Instance {
  return {
    id,
    name: id,
    region: undefined,
    zoneId: undefined,
    origin: undefined,
    createdAt,
    phase: "running",
    blockingTasks: 0,
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
    passwordPolicy: {
      Enabled: false,
      MinLetterCount: 1,
      MinDigitCount: 1,
      MinSpecialCount: 1,
      MinLength: 8,
    },
    accounts: new Map(),
    inputMode: InstanceInputMode.ReadWrite,
    replicaReads: ReplicaReadWeight.Off,
    clientLimit: 10_000,
    extraBandwidth: 0,
    proxyVersion: "5.5.0",
    redisVersion: "5.0.0",
    maintenance: { StartTime: "03:00", EndTime: "06:00" },
    ssl: { isOn: false, isChanging: false, addressType: -1 },
    autoBackup: {
      WeekDays: ["Monday", "Thursday"],
      TimePeriod: "01:00-02:00",
      BackupStorageDays: 7,
    },
    backupMode: BackupMode.Normal,
    params: new Map(),
    paramChanges: [],
    auditLog: undefined,
    slowLogDelivery: { Enabled: false, LogsetId: "", TopicId: "", LogRegion: "" },
  };
}

export function statusOf({
  phase,
  blockingTasks,
}: Pick<Instance, "phase" | "blockingTasks">): InstanceStatus {
  switch (phase) {
    case "ordered":
      return InstanceStatus.Uninitialized;
    case "setting-up":
      return InstanceStatus.Processing;
    case "running":
      return blockingTasks > 0 ? InstanceStatus.Processing : InstanceStatus.Running;
    case "isolated":
      return InstanceStatus.Isolated;
    case "deleting":
    case "undelivered":
      return InstanceStatus.AwaitingDeletion;
  }
}

/** Whether an instance appears in a region. */
export function isIn(instance: Instance, region: string): boolean {
  return instance.region === undefined || instance.region === region;
}
