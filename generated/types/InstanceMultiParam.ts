// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ParamStatus } from "./ParamStatus.js";

/** A parameter of an instance that takes any number of values out of a list, written with commas between them. */
export interface InstanceMultiParam {
  /**
   * Name of the parameter.
   *
   * @example `disable-command-list`
   */
  ParamName: string;
  /**
   * Kind of the parameter, `multi` here.
   *
   * @example `multi`
   */
  ValueType: string;
  /** Whether a new value takes effect only after a restart. A word, not a boolean. */
  NeedRestart: "true" | "false" | (string & {});
  /**
   * Value that the parameter has until somebody changes it.
   *
   * @example `""`
   */
  DefaultValue: string;
  /**
   * Value that is in force.
   *
   * @example `flushall,flushdb`
   */
  CurrentValue: string;
  /**
   * The service's own explanation of the parameter, for people.
   *
   * @example `Commands that clients may not run.`
   */
  Tips: string;
  /**
   * The values to choose from.
   *
   * @example `["flushall","flushdb","keys"]`
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
