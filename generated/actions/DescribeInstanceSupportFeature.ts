// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceFeature } from "../types/InstanceFeature.js";

/** The instance and the feature. */
export interface DescribeInstanceSupportFeatureRequest {
  /**
   * Instance to ask about. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * A feature that not every instance has.
   *
   * - `"read-local-node-only"` NearbyRead: Clients are served by nodes in their own zone.
   * - `"multi-account"` MultiAccount: The instance can have accounts besides its default one.
   * - `"auto-failback"` AutoFailback: A master that failed takes its role back by itself once it has recovered.
   */
  FeatureName: InstanceFeature;
}

/** Whether the instance has the feature. */
export interface DescribeInstanceSupportFeatureResponse {
  /**
   * Whether the instance can do it. This does not say that it is switched on.
   *
   * @example `true`
   */
  Support: boolean;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
