export interface SecurityGroupRecord {
  readonly id: string;
  readonly name: string;
  readonly remark: string;
  readonly projectId: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}
