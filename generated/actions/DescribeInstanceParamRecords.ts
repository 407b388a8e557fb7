// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceParamHistory } from "../types/InstanceParamHistory.js";

/** Which instance to look at. */
export interface DescribeInstanceParamRecordsRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * How many changes to list at most.
   *
   * Range: at most 200.
   *
   * @defaultValue `100`
   * @example `100`
   */
  Limit?: number | undefined;
  /**
   * How many changes to pass over, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
}

/** A page of changes. */
export interface DescribeInstanceParamRecordsResponse {
  /**
   * How many changes there are on all pages.
   *
   * @example `1`
   */
  TotalCount: number;
  /** The changes of this page. */
  InstanceParamHistory: Array<InstanceParamHistory>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
