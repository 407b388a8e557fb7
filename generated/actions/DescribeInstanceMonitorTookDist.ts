// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DelayDistribution } from "../types/DelayDistribution.js";
import type { MonitorSpan } from "../types/MonitorSpan.js";

/** Which instance to look at, and when. */
export interface DescribeInstanceMonitorTookDistRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Day to look at, such as `2026-01-13`.
   *
   * @example `2026-01-13`
   */
  Date: string;
  /**
   * How far back to look.
   *
   * - `1` RealTime: At this moment only.
   * - `2` Last30Minutes: The last 30 minutes.
   * - `3` Last6Hours: The last 6 hours.
   * - `4` Last24Hours: The last 24 hours.
   */
  SpanType: MonitorSpan;
}

/** Commands of the instance, by latency. */
export interface DescribeInstanceMonitorTookDistResponse {
  /** Each step of latencies. */
  Data: Array<DelayDistribution>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
