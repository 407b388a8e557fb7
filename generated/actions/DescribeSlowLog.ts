// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceSlowlogDetail } from "../types/InstanceSlowlogDetail.js";

/** The instance, the span of time, and which page of the list. */
export interface DescribeSlowLogRequest {
  /**
   * Instance to look at. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Start of the span. A span is at most 30 days long.
   *
   * @example `2026-01-13 08:00:00`
   */
  BeginTime: string;
  /**
   * End of the span.
   *
   * @example `2026-01-13 09:00:00`
   */
  EndTime: string;
  /**
   * Milliseconds that a command has to have taken to be listed. Above 0.
   *
   * @example `100`
   */
  MinQueryTime?: number | undefined;
  /**
   * How many commands to return at most.
   *
   * Range: 1 to 100.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * How many commands to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * Which nodes to look at: `master`, or `slave` for the replicas.
   *
   * @example `master`
   */
  Role?: string | undefined;
}

/** A page of slow commands. */
export interface DescribeSlowLogResponse {
  /**
   * Number of slow commands found, on all pages together.
   *
   * @example `1`
   */
  TotalCount: number;
  /**
   * Older spelling of `InstanceSlowLogDetail`, which replaces it.
   *
   * @deprecated See the description.
   */
  InstanceSlowlogDetail?: Array<InstanceSlowlogDetail>;
  /** Slow commands of this page. Empty where `TotalCount` is more than 10,000. */
  InstanceSlowLogDetail: Array<InstanceSlowlogDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
