// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Inbound } from "./Inbound.js";
import type { Outbound } from "./Outbound.js";

/** A security group and its rules. */
export interface SecurityGroup {
  /**
   * When the group was created.
   *
   * @example `2026-01-13 08:00:00`
   */
  CreateTime: string;
  /**
   * Project that the group is filed under; 0 is the default project.
   *
   * @example `0`
   */
  ProjectId: number;
  /**
   * ID of the group.
   *
   * @example `sg-exampl01`
   */
  SecurityGroupId: string;
  /**
   * Name of the group.
   *
   * @example `cache-clients`
   */
  SecurityGroupName: string;
  /**
   * Remark on the group.
   *
   * @example `Application servers only`
   */
  SecurityGroupRemark: string;
  /** Rules about traffic that leaves the instance. */
  Outbound: Array<Outbound>;
  /** Rules about traffic to the instance. */
  Inbound: Array<Inbound>;
}
