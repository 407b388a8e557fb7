// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { FailedInstance } from "../types/FailedInstance.js";
import type { InstanceChargeType } from "../types/InstanceChargeType.js";

/** Which instances, and how they are to be paid for. */
export interface ModifyInstanceChargeTypeRequest {
  /**
   * Instances to switch. `DescribeInstances` lists instances.
   *
   * Items: 1 to 20.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: ReadonlyArray<string>;
  /**
   * How instances are paid for from now on.
   *
   * - `"PREPAID"` MonthlySubscription: Paid in advance for whole months.
   * - `"POSTPAID"` PayAsYouGo: Billed by the hour, until the instance is released.
   */
  InstanceChargeType: InstanceChargeType;
  /**
   * Months to pay for. Needed for a monthly subscription, without meaning otherwise.
   *
   * Range: 1 to 36.
   *
   * @example `1`
   */
  Period?: number | undefined;
}

/** Which instances stayed as they were. */
export interface ModifyInstanceChargeTypeResponse {
  /** Instances that could not be switched. Empty when all of them were. */
  FailedInstanceIds: Array<FailedInstance>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
