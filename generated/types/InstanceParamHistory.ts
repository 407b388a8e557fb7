// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ParamChangeStatus } from "./ParamChangeStatus.js";

/** One change of one parameter of an instance. */
export interface InstanceParamHistory {
  /**
   * Name of the parameter.
   *
   * @example `timeout`
   */
  ParamName: string;
  /**
   * Value before the change.
   *
   * @example `31536000`
   */
  PreValue: string;
  /**
   * Value that the change set.
   *
   * @example `120`
   */
  NewValue: string;
  /**
   * How far a change of a parameter has come.
   *
   * - `1` Running: The new value is being applied.
   * - `2` Succeeded: The new value holds.
   * - `3` Failed: The change did not work out.
   */
  Status: ParamChangeStatus | (number & {});
  /**
   * When the change was made.
   *
   * @example `2026-01-13 08:00:00`
   */
  ModifyTime: string;
}
