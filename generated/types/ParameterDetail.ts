// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RebootNeed } from "./RebootNeed.js";

/** A parameter as a template has it, and what it accepts. */
export interface ParameterDetail {
  /**
   * Name of the parameter.
   *
   * @example `timeout`
   */
  Name: string;
  /**
   * Kind of value that it takes, such as `integer`, `enum` or `multi`.
   *
   * @example `integer`
   */
  ParamType: string;
  /**
   * Value that it has when nobody sets it.
   *
   * @example `31536000`
   */
  Default: string;
  /**
   * The service's own explanation of the parameter, for people.
   *
   * @example `Close a connection that was idle for so long.`
   */
  Description: string;
  /**
   * Value that it has in the template.
   *
   * @example `120`
   */
  CurrentValue: string;
  /**
   * Whether a new value of a parameter takes effect only after a restart.
   *
   * - `0` NotNeeded: It takes effect at once.
   * - `1` Needed: The instance has to be restarted first.
   */
  NeedReboot: RebootNeed | (number & {});
  /**
   * Largest value allowed; empty when the parameter is not a number.
   *
   * @example `2147483647`
   */
  Max: string;
  /**
   * Smallest value allowed; empty when the parameter is not a number.
   *
   * @example `60`
   */
  Min: string;
  /**
   * The values to choose from; null or empty when the parameter has no such list.
   *
   * @example `["yes","no"]`
   */
  EnumValue: Array<string> | null;
}
