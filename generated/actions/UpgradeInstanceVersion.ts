// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SwitchOption } from "../types/SwitchOption.js";

/** What to change, into what, and when. */
export interface UpgradeInstanceVersionRequest {
  /**
   * Type that the instance is to have: a number of `InstanceType`, as text. Either a later version of its architecture, or the cluster type of its version.
   *
   * Pattern: `^[0-9]+$`.
   *
   * @example `9`
   */
  TargetInstanceType: string;
  /**
   * When an instance is switched over to what has been prepared for it.
   *
   * - `1` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
   * - `2` Immediately: As soon as everything is ready.
   */
  SwitchOption: SwitchOption;
  /**
   * Instance to change. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** What was ordered. */
export interface UpgradeInstanceVersionResponse {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId?: string;
  /**
   * Order for the change. `DescribeInstanceDealDetail` tells how far it has come.
   *
   * @example `20260113100000000000001`
   */
  DealName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
