// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SecurityGroupDetail } from "../types/SecurityGroupDetail.js";

/** Which groups to look at. */
export interface DescribeProjectSecurityGroupRequest {
  /**
   * Only groups of this project: 0 is the default project, -1 stands for all projects. The console lists the projects.
   *
   * Range: at least -1.
   *
   * @example `0`
   */
  ProjectId?: number | undefined;
  /**
   * Only this group. `DescribeInstanceSecurityGroup` lists those of an instance.
   *
   * @example `sg-exampl01`
   */
  SecurityGroupId?: string | undefined;
}

/** The groups that were found. */
export interface DescribeProjectSecurityGroupResponse {
  /** The groups, with their rules. */
  SecurityGroupDetails: Array<SecurityGroupDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
