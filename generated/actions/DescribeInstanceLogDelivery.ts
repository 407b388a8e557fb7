// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogDeliveryInfo } from "../types/LogDeliveryInfo.js";

/** The instance. */
export interface DescribeInstanceLogDeliveryRequest {
  /**
   * Instance to look at. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Deliveries of the instance's logs. */
export interface DescribeInstanceLogDeliveryResponse {
  /** Delivery of the slow log. `ModifyInstanceLogDelivery` changes it. */
  SlowLog: LogDeliveryInfo;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
