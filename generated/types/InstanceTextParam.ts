// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ParamStatus } from "./ParamStatus.js";

/** A parameter of an instance that takes text. */
export interface InstanceTextParam {
  /**
   * Name of the parameter.
   *
   * @example `UserPasswordSeparate`
   */
  ParamName: string;
  /**
   * Kind of the parameter, `text` here.
   *
   * @example `text`
   */
  ValueType: string;
  /** Whether a new value takes effect only after a restart. A word, not a boolean. */
  NeedRestart: "true" | "false" | (string & {});
  /**
   * Value that the parameter has until somebody changes it.
   *
   * @example `\@`
   */
  DefaultValue: string;
  /**
   * Value that is in force.
   *
   * @example `\@`
   */
  CurrentValue: string;
  /**
   * The service's own explanation of the parameter, for people.
   *
   * @example `What stands between an account's name and its password.`
   */
  Tips: string;
  /**
   * Texts that the parameter can take.
   *
   * @example `["@",":"]`
   */
  TextValue: Array<string>;
  /**
   * Whether a parameter of an instance is being changed.
   *
   * - `1` Changing: A new value is being applied.
   * - `2` Settled: No change is under way.
   */
  Status: ParamStatus | (number & {});
}
