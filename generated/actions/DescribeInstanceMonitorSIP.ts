// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SourceInfo } from "../types/SourceInfo.js";

/** Which instance to look at. */
export interface DescribeInstanceMonitorSIPRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Where clients come from. */
export interface DescribeInstanceMonitorSIPResponse {
  /** Each of the addresses. */
  Data: Array<SourceInfo>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
