// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BigKeyTypeInfo } from "../types/BigKeyTypeInfo.js";

/** Which instance to look at, and when. */
export interface DescribeInstanceMonitorBigKeyTypeDistRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Day to look at, such as `20260113`.
   *
   * @example `20260113`
   */
  Date: string;
}

/** Big keys of the instance, by type. */
export interface DescribeInstanceMonitorBigKeyTypeDistResponse {
  /** Each of the types. */
  Data: Array<BigKeyTypeInfo>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
