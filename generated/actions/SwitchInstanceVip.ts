// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SwitchInstanceVipForceSwitch } from "../types/SwitchInstanceVipForceSwitch.js";
import type { SwitchInstanceVipSwitchTime } from "../types/SwitchInstanceVipSwitchTime.js";

/** The two instances, and when to swap. */
export interface SwitchInstanceVipRequest {
  /**
   * Instance that clients reach now, and that DTS copies from. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  SrcInstanceId: string;
  /**
   * Instance that clients are to reach, and that DTS copies to.
   *
   * @example `crs-exampl02`
   */
  DstInstanceId: string;
  /**
   * Longest time, in seconds, that DTS may have been disconnected for. Beyond it the addresses are not swapped.
   *
   * @example `100`
   */
  TimeDelay?: number | undefined;
  /**
   * What to do when DTS, which copies the source's data to the target, is disconnected.
   *
   * - `0` Refrain: Leave the addresses as they are.
   * - `1` Force: Swap the addresses all the same.
   */
  ForceSwitch?: SwitchInstanceVipForceSwitch | undefined;
  /**
   * When to swap the addresses.
   *
   * - `"now"`: At once.
   * - `"syncComplete"`: When the target has all of the source's data.
   */
  SwitchTime?: SwitchInstanceVipSwitchTime | undefined;
}

/** What has begun. */
export interface SwitchInstanceVipResponse {
  /**
   * Task that swaps the addresses. `DescribeTaskInfo` tells how it goes.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
