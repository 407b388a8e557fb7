import type { InstanceType } from "tencentcloud-redis/types";

/** A set of parameters for instances of one type. */
export interface Template {
  readonly id: string;
  name: string;
  description: string;
  readonly type: InstanceType;
  /** Values that differ from their defaults. */
  readonly params: Map<string, string>;
}
