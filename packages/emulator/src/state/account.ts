import type {
  DescribeBackupDownloadRestrictionResponse,
  ParamTemplateInfo,
  RedisInstanceEvent,
  ReplicationGroupStatus,
  ReplicationRole,
  SecurityGroup,
} from "tencentcloud-redis/types";
import type { Durations } from "../clock.js";
import type { Backup } from "./backup.js";
import type { Instance } from "./instance.js";
import type { Deal, LogExport, Task } from "./progress.js";
import { Schedule } from "./schedule.js";

/** Application number of the emulated account. */
export const APP_ID = 1_250_000_001;

/** Account ID (UIN) of every caller. */
export const UIN = "100000000001";

/** What the emulated account owns. IDs are counters, so that a run can be repeated. */
export class AccountState {
  /** In the order of their creation. */
  readonly instances: Map<string, Instance> = new Map();
  /** IDs of instances that were deleted. */
  readonly deleted: Set<string> = new Set();
  readonly backups: Map<string, Backup> = new Map();
  readonly tasks: Map<number, Task> = new Map();
  /** Each order under its ID and under its name. */
  readonly deals: Map<string, Deal> = new Map();
  readonly ledger: LedgerEntry[] = [];
  readonly templates: Map<string, Template> = new Map();
  readonly securityGroups: Map<string, SecurityGroupRecord> = new Map();
  readonly replicationGroups: Map<string, ReplicationGroup> = new Map();
  readonly events: Map<number, MaintenanceEvent> = new Map();
  readonly logExports: LogExport[] = [];
  /** By region. */
  readonly downloadRestrictions: Map<string, DownloadRestriction> = new Map();
  readonly schedule: Schedule = new Schedule();
  readonly durations: Durations;
  /**
   * Instances whose backups are not checked when they are cloned. Undefined: any instance and any
   * backup can be cloned, known or not.
   */
  readonly unchecked: ReadonlySet<string> | undefined;
  readonly #counts = new Map<string, number>();

  constructor(durations: Durations, unchecked: ReadonlySet<string> | undefined) {
    this.durations = durations;
    this.unchecked = unchecked;
  }

  /** `crs-00000001`, `crs-00000002`, …, without those of the instances at the start. */
  nextId(prefix: string): string {
    const id = `${prefix}-${this.nextNumber(prefix).toString(36).padStart(8, "0")}`;
    return this.instances.has(id) ? this.nextId(prefix) : id;
  }

  /** An ID that no other backup has. */
  nextBackupId(): string {
    const id = `100000001-2000002-${300_000_010 + this.nextNumber("backup")}`;
    return this.backups.has(id) ? this.nextBackupId() : id;
  }

  nextRequestId(): string {
    const count = this.nextNumber("request").toString(16).padStart(12, "0");
    return `00000000-0000-4000-8000-${count}`;
  }

  /** A private address that no other instance has. */
  nextVip(): string {
    const count = this.nextNumber("vip") + 9;
    return `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`;
  }

  /** Adds a security group, unless there is one with this ID. */
  addSecurityGroup(id: string, name: string, remark: string, CreateTime: string): void {
    if (this.securityGroups.has(id)) return;
    this.securityGroups.set(id, {
      SecurityGroupId: id,
      SecurityGroupName: name,
      SecurityGroupRemark: remark,
      ProjectId: 0,
      CreateTime,
    });
  }

  /** 1, 2, … of each kind. */
  nextNumber(kind: string): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}

/** A purchase that took effect, whether or not the client received the response. */
export interface LedgerEntry {
  readonly RequestId: string;
  readonly Action: string;
  /** The ID and the name of the order. The response may contain only one of them. */
  readonly DealId: string;
  readonly DealName: string;
  readonly InstanceIds: readonly string[];
  readonly InstanceName: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A set of parameters for instances of one type. */
export interface Template {
  readonly info: Required<ParamTemplateInfo>;
  /** Values that differ from their defaults. */
  readonly params: Map<string, string>;
}

/** Without rules, which belong to another service. */
export type SecurityGroupRecord = Omit<SecurityGroup, "Inbound" | "Outbound">;

export interface ReplicationGroup {
  readonly id: string;
  name: string;
  remark: string;
  readonly region: string;
  /** Status of its last task. The document has no status for an idle group. */
  status: ReplicationGroupStatus;
  /** Whether a task is in progress. */
  isLocked: boolean;
  members: readonly Member[];
}

/** An instance in a replication group. */
export interface Member {
  readonly instance: Instance;
  readonly region: string;
  role: ReplicationRole;
  changedAt: number;
}

/** Maintenance of an instance, planned or done. */
type MaintenanceEvent = Required<Omit<RedisInstanceEvent, "InstanceName">>;

/** Where backup files of a region may be downloaded from. */
export type DownloadRestriction = Omit<DescribeBackupDownloadRestrictionResponse, "RequestId">;
