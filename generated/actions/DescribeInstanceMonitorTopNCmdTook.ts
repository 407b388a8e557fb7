// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CommandTake } from "../types/CommandTake.js";
import type { MonitorSpan } from "../types/MonitorSpan.js";

/** Which instance to look at, and when. */
export interface DescribeInstanceMonitorTopNCmdTookRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /** How far back to look. */
  SpanType: MonitorSpan;
}

/** Most time-consuming commands. */
export interface DescribeInstanceMonitorTopNCmdTookResponse {
  /** Each of the commands. */
  Data: Array<CommandTake>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeInstanceMonitorTopNCmdTook, besides those that any action may answer with. */
export type DescribeInstanceMonitorTopNCmdTookErrorCode = "FailedOperation.RedoFlowFailed";
