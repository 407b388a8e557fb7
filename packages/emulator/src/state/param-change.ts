import type { ParamChangeStatus } from "tencentcloud-redis/types";

/** One change that was made to a parameter of an instance. */
export interface ParamChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  status: ParamChangeStatus;
}
