// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ParamStatus } from "./ParamStatus.js";

/** A parameter of an instance that takes a whole number. The numbers are given as text. */
export interface InstanceIntegerParam {
  /**
   * Name of the parameter.
   *
   * @example `timeout`
   */
  ParamName: string;
  /**
   * Kind of the parameter, `integer` here.
   *
   * @example `integer`
   */
  ValueType: string;
  /** Whether a new value takes effect only after a restart. A word, not a boolean. */
  NeedRestart: "true" | "false" | (string & {});
  /**
   * Value that the parameter has until somebody changes it.
   *
   * @example `31536000`
   */
  DefaultValue: string;
  /**
   * Value that is in force.
   *
   * @example `120`
   */
  CurrentValue: string;
  /**
   * The service's own explanation of the parameter, for people.
   *
   * @example `Close a connection that was idle for so long.`
   */
  Tips: string;
  /**
   * Smallest value allowed.
   *
   * @example `60`
   */
  Min: string;
  /**
   * Largest value allowed.
   *
   * @example `2147483647`
   */
  Max: string;
  /**
   * Whether a parameter of an instance is being changed.
   *
   * - `1` Changing: A new value is being applied.
   * - `2` Settled: No change is under way.
   */
  Status: ParamStatus | (number & {});
  /**
   * Unit of the values, such as `ms`; empty when there is none.
   *
   * @example ``
   */
  Unit: string;
}
