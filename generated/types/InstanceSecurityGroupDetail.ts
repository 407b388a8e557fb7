// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SecurityGroupDetail } from "./SecurityGroupDetail.js";

/** The security groups of one instance. */
export interface InstanceSecurityGroupDetail {
  /**
   * The instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /** Its security groups, with their rules. */
  SecurityGroupDetails: Array<SecurityGroupDetail>;
}
