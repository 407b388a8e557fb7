// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { MonitorSpan } from "../types/MonitorSpan.js";
import type { SourceCommand } from "../types/SourceCommand.js";

/** Which instance to look at, and when. */
export interface DescribeInstanceMonitorTopNCmdRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
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

/** Most frequent commands. */
export interface DescribeInstanceMonitorTopNCmdResponse {
  /** Each of the commands. */
  Data: Array<SourceCommand>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
