import type { Durations } from "../durations.js";
import { Schedule } from "../schedule.js";
import type { Backup } from "./backup.js";
import type { Deal } from "./deal.js";
import type { DownloadRestriction } from "./download-restriction.js";
import type { LogExport } from "./log-export.js";
import type { Instance } from "./instance.js";
import type { LedgerEntry } from "./ledger.js";
import type { MaintenanceEvent } from "./maintenance-event.js";
import type { ReplicationGroup } from "./replication-group.js";
import type { SecurityGroupRecord } from "./security-group.js";
import type { Task } from "./task.js";
import type { Template } from "./template.js";

/** What the emulated account owns. Names are counted up, so that a run can be repeated. */
export class AccountState {
  readonly instances: Map<string, Instance> = new Map();
  /** Instances that are gone for good. */
  readonly deleted: Set<string> = new Set();
  readonly backups: Map<string, Backup> = new Map();
  readonly tasks: Map<number, Task> = new Map();
  /** Each by its ID and by its name. */
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
  /** Instances that any backup may be taken to belong to; undefined: all instances, known or not. */
  readonly unchecked: ReadonlySet<string> | undefined;
  readonly #counts = new Map<string, number>();

  constructor(durations: Durations, unchecked: ReadonlySet<string> | undefined) {
    this.durations = durations;
    this.unchecked = unchecked;
  }

  /** `crs-00000001`, `crs-00000002`, … */
  nextId(prefix: string): string {
    return `${prefix}-${this.nextNumber(prefix).toString(36).padStart(8, "0")}`;
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

  /** 1, 2, … of the kind. */
  nextNumber(kind: string): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}
