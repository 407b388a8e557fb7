/** An instance that a call to the emulator has made. Secrets of the request are not kept. */
export interface EmulatedInstance {
  readonly InstanceId: string;
  readonly InstanceName: string;
  readonly Region: string;
  readonly ZoneId: number;
  readonly BillingMode: number;
  readonly Port: number;
  /** Instance that it was cloned from, and the backup that was restored. */
  readonly SourceInstanceId: string;
  readonly BackupId: string;
  readonly DealId: string;
  readonly ResourceTags: readonly { readonly TagKey: string; readonly TagValue: string }[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** One purchase that was really made, whether or not its answer ever arrived. */
export interface LedgerEntry {
  readonly RequestId: string;
  readonly Action: string;
  readonly DealId: string;
  readonly InstanceIds: readonly string[];
  readonly InstanceName: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the emulated account owns. Names are counted up, so that a run can be repeated. */
export class AccountState {
  readonly instances: Map<string, EmulatedInstance> = new Map();
  readonly ledger: LedgerEntry[] = [];
  /** Instances to start with; undefined where any ID is taken to exist. */
  readonly inventory: ReadonlySet<string> | undefined;
  readonly #counts = new Map<string, number>();

  constructor(inventory: readonly string[] | undefined) {
    this.inventory = inventory === undefined ? undefined : new Set(inventory);
  }

  hasInstance(id: string): boolean {
    return this.inventory === undefined || this.inventory.has(id) || this.instances.has(id);
  }

  /** `crs-00000001`, `crs-00000002`, … */
  nextId(prefix: string): string {
    return `${prefix}-${this.#next(prefix).toString(36).padStart(8, "0")}`;
  }

  nextRequestId(): string {
    const count = this.#next("request").toString(16).padStart(12, "0");
    return `00000000-0000-4000-8000-${count}`;
  }

  #next(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}
