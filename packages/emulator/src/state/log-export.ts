/** A file that a part of an audit log is written to. */
export interface LogExport {
  readonly instanceId: string;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly endsAt: number;
  readonly failure: string | undefined;
}
