import {
  BackupMode,
  BackupStatus,
  BackupType,
  BillingMode,
  EventGrade,
  EventStatus,
  InstanceType,
} from "tencentcloud-redis/types";
import type { Durations } from "./clock.js";
import { digestOf } from "./fingerprint.js";
import { AccountState } from "./state/account.js";
import { backupOf } from "./state/backup.js";
import { plainInstance, type Instance, type Tag } from "./state/instance.js";
import { addMonths, DAY_MS, HOUR_MS, wireTime } from "./wire-time.js";

/** An instance that exists at the start. */
export interface SeedInstance {
  readonly InstanceId: string;
  /** Default: the ID. */
  readonly InstanceName?: string | undefined;
  /** Default: the instance appears in every region. */
  readonly Region?: string | undefined;
  /** Default: the first zone of the region. */
  readonly ZoneId?: number | undefined;
  /** Default: Redis 5.0 of standard architecture. */
  readonly Type?: InstanceType | undefined;
  /** MB. Default: 1,024. */
  readonly RedisShardSize?: number | undefined;
  /** Default: 1. */
  readonly RedisShardNum?: number | undefined;
  /** Default: 1. */
  readonly RedisReplicasNum?: number | undefined;
  /** Default: pay-as-you-go. A monthly subscription ends in a month. */
  readonly BillingMode?: BillingMode | undefined;
  /** Default: `vpc-exampl01`. Empty: the classic network. */
  readonly UniqVpcId?: string | undefined;
  /** Default: `subnet-exampl1`. */
  readonly UniqSubnetId?: string | undefined;
  /** Default: 6379. */
  readonly Port?: number | undefined;
  /** Default: 0. */
  readonly ProjectId?: number | undefined;
  /** Default: clients connect without a password. */
  readonly Password?: string | undefined;
  /** Default: `["sg-exampl01"]`. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Default: none. */
  readonly InstanceTags?: readonly Tag[] | undefined;
  /** IDs of available backups, newest first. Default: one backup. */
  readonly BackupIds?: readonly string[] | undefined;
  /** Default: full backups only. */
  readonly BackupMode?: BackupMode | undefined;
  /** Whether it is in the recycle bin. Default: false. */
  readonly Isolated?: boolean | undefined;
}

/** The instances of an emulator without the option `instances`. The document's examples use them. */
export const SAMPLE_INSTANCES: readonly SeedInstance[] = [
  {
    InstanceId: "crs-exampl01",
    InstanceName: "sessions",
    Type: InstanceType.Redis50Cluster,
    RedisShardSize: 4096,
    RedisShardNum: 3,
    Password: "Example-Passw0rd",
    InstanceTags: [{ TagKey: "team", TagValue: "cache" }],
    BackupIds: ["100000001-2000002-300000003"],
    BackupMode: BackupMode.SecondLevel,
  },
  {
    InstanceId: "crs-exampl02",
    InstanceName: "carts",
    BillingMode: BillingMode.MonthlySubscription,
    InstanceTags: [{ TagKey: "team", TagValue: "shop" }],
  },
  { InstanceId: "crs-exampl03", InstanceName: "old-sessions", Isolated: true },
];

/** Age of the newest backup. Each older one is a day older. */
const BACKUP_AGE_MS = 6 * HOUR_MS;
const BACKUP_MS = 21_000;
const BACKUPS_KEPT_MS = 7 * DAY_MS;
/** Age of the instances at the start. */
const AGE_MS = 30 * DAY_MS;

/**
 * The account at the start. If instances are given, only these exist, and the backups of one that is
 * only an ID are not checked. Otherwise any instance ID can be cloned.
 */
export function seededAccount(
  given: readonly (string | SeedInstance)[] | undefined,
  durations: Durations,
  now: number,
): AccountState {
  const samples = new Map(SAMPLE_INSTANCES.map((one) => [one.InstanceId, one]));
  const seeds = (given ?? SAMPLE_INSTANCES).map((one) =>
    typeof one === "string" ? (samples.get(one) ?? { InstanceId: one }) : one,
  );
  const unchecked = given?.flatMap((one) => (typeof one === "string" ? [one] : []));
  const account = new AccountState(durations, unchecked && new Set(unchecked));
  for (const seed of seeds) addInstance(account, seed, now);
  addSettings(account, now);
  return account;
}

function addInstance(account: AccountState, seed: SeedInstance, now: number): void {
  const id = seed.InstanceId;
  const isMonthly = seed.BillingMode === BillingMode.MonthlySubscription;
  const plain = plainInstance(id, account.nextVip(), now - AGE_MS);
  const instance: Instance = {
    ...plain,
    name: seed.InstanceName ?? id,
    region: seed.Region,
    zoneId: seed.ZoneId,
    type: seed.Type ?? plain.type,
    shardSizeMb: seed.RedisShardSize ?? plain.shardSizeMb,
    shardCount: seed.RedisShardNum ?? plain.shardCount,
    replicaCount: seed.RedisReplicasNum ?? plain.replicaCount,
    billingMode: seed.BillingMode ?? plain.billingMode,
    deadline: isMonthly ? addMonths(now, 1) : undefined,
    vpcId: seed.UniqVpcId ?? plain.vpcId,
    subnetId: seed.UniqSubnetId ?? plain.subnetId,
    port: seed.Port ?? plain.port,
    projectId: seed.ProjectId ?? plain.projectId,
    password: seed.Password === undefined ? undefined : digestOf(seed.Password),
    securityGroupIds: seed.SecurityGroupIds ?? plain.securityGroupIds,
    tags: seed.InstanceTags ?? plain.tags,
    backupMode: seed.BackupMode ?? plain.backupMode,
    phase: seed.Isolated === true ? "isolated" : "running",
    isolatedAt: seed.Isolated === true ? now - DAY_MS : undefined,
  };
  account.instances.set(id, instance);
  const { BackupIds = [account.nextBackupId()] } = seed;
  for (const [index, backupId] of BackupIds.entries()) {
    const at = now - BACKUP_AGE_MS - index * DAY_MS;
    const backup = backupOf(instance, {
      id: backupId,
      type: BackupType.Automatic,
      remark: "",
      startedAt: at,
      endedAt: at + BACKUP_MS,
      expiresAt: at + BACKUPS_KEPT_MS,
      status: BackupStatus.Available,
    });
    account.backups.set(backupId, backup);
  }
}

const EVENT_ID = 102;
const WEEK_MS = 7 * DAY_MS;

/** Adds a security group, a template and a maintenance event. */
function addSettings(account: AccountState, now: number): void {
  const created = wireTime(now - AGE_MS);
  const remark = "Application servers only";
  account.addSecurityGroup("sg-exampl01", "cache-clients", remark, created);
  for (const { securityGroupIds } of account.instances.values()) {
    for (const id of securityGroupIds) account.addSecurityGroup(id, id, "", created);
  }
  const [first] = account.instances.values();
  account.templates.set("crs-cfg-exampl01", {
    info: {
      TemplateId: "crs-cfg-exampl01",
      Name: "sessions",
      Description: "Settings of the session caches",
      ProductType: first?.type ?? InstanceType.Redis50Cluster,
    },
    params: new Map([["timeout", "120"]]),
  });
  if (first === undefined) return;
  const date = wireTime(now + WEEK_MS).slice(0, 10);
  account.events.set(EVENT_ID, {
    ID: EVENT_ID,
    InstanceId: first.id,
    Type: "InstanceMigration",
    Grade: EventGrade.Middle,
    InitialExecutionDate: date,
    LatestExecutionDate: wireTime(now + 4 * WEEK_MS).slice(0, 10),
    ExecutionDate: date,
    StartTime: "03:00",
    EndTime: "04:00",
    Status: EventStatus.Waiting,
    TaskEndTime: "",
    EffectInfo: "Connections drop once for a few seconds.",
  });
}
