/** One purchase that was really made, whether or not its answer ever arrived. */
export interface LedgerEntry {
  readonly RequestId: string;
  readonly Action: string;
  /** The order's two names; the answer may have only one of them. */
  readonly DealId: string;
  readonly DealName: string;
  readonly InstanceIds: readonly string[];
  readonly InstanceName: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}
