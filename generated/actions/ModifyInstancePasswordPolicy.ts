// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { PasswordPolicy } from "../types/PasswordPolicy.js";

/** The instance, and its new rules. */
export interface ModifyInstancePasswordPolicyRequest {
  /**
   * Instance whose rules to set. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /** The new rules. They replace the present ones: what is left out takes its default. */
  PasswordPolicy: PasswordPolicy;
}

/** Nothing but the sign that the rules were set. */
export interface ModifyInstancePasswordPolicyResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
