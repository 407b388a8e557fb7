/** What an error code means. */
export interface ErrorDescription {
  /** Kind of failure, such as `request` or `capacity`. */
  readonly category: string;
  /** `rejected`: the service did not act. `unknown`: it may have acted all the same. */
  readonly outcome: "rejected" | "unknown";
  readonly description: string;
  /** What a caller can do about it. */
  readonly advice: string;
}
