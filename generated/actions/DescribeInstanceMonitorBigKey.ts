// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BigKeyInfo } from "../types/BigKeyInfo.js";
import type { BigKeyScope } from "../types/BigKeyScope.js";

/** Which instance to look at, when, and for which keys. */
export interface DescribeInstanceMonitorBigKeyRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Which kinds of keys to look at.
   *
   * - `1` Strings: Keys that hold a string.
   * - `2` All: Keys of every type.
   */
  ReqType: BigKeyScope;
  /**
   * Day to look at, such as `20260113`.
   *
   * @example `20260113`
   */
  Date: string;
}

/** Big keys of the instance. */
export interface DescribeInstanceMonitorBigKeyResponse {
  /** Each of the big keys. */
  Data: Array<BigKeyInfo>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
