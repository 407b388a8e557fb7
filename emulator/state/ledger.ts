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
