// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { PasswordPolicy } from "../types/PasswordPolicy.js";

/** The instance to look at. */
export interface DescribeInstancePasswordPolicyRequest {
  /**
   * Instance whose rules to show. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The rules of the instance. */
export interface DescribeInstancePasswordPolicyResponse {
  /** Rules that new passwords of the instance have to obey. */
  PasswordPolicy?: PasswordPolicy;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
