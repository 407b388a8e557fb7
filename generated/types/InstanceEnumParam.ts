// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ParamStatus } from "./ParamStatus.js";

/** A parameter of an instance that takes one value out of a list. */
export interface InstanceEnumParam {
  /**
   * Name of the parameter.
   *
   * @example `maxmemory-policy`
   */
  ParamName: string;
  /**
   * Kind of the parameter, `enum` here.
   *
   * @example `enum`
   */
  ValueType: string;
  /** Whether a new value takes effect only after a restart. A word, not a boolean. */
  NeedRestart: "true" | "false" | (string & {});
  /**
   * Value that the parameter has until somebody changes it.
   *
   * @example `noeviction`
   */
  DefaultValue: string;
  /**
   * Value that is in force.
   *
   * @example `allkeys-lru`
   */
  CurrentValue: string;
  /**
   * The service's own explanation of the parameter, for people.
   *
   * @example `What to evict when memory is full.`
   */
  Tips: string;
  /**
   * The values to choose from.
   *
   * @example `["volatile-lru","allkeys-lru","noeviction"]`
   */
  EnumValue: Array<string>;
  /**
   * Whether a parameter of an instance is being changed.
   *
   * - `1` Changing: A new value is being applied.
   * - `2` Settled: No change is under way.
   */
  Status: ParamStatus | (number & {});
}
