// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "../types/InstanceType.js";
import type { ParameterDetail } from "../types/ParameterDetail.js";

/** Which template to look at. */
export interface DescribeParamTemplateInfoRequest {
  /**
   * Template to look at. `DescribeParamTemplates` lists them.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId: string;
}

/** The template and its parameters. */
export interface DescribeParamTemplateInfoResponse {
  /**
   * Number of parameters.
   *
   * @example `1`
   */
  TotalCount: number;
  /**
   * ID of the template.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId: string;
  /**
   * Name of the template.
   *
   * @example `sessions`
   */
  Name: string;
  /** Version and architecture of the instances that the template fits. */
  ProductType: InstanceType;
  /**
   * What the template is for, in its owner's words.
   *
   * @example `Settings of the session caches`
   */
  Description: string;
  /** The parameters. */
  Items: Array<ParameterDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeParamTemplateInfo, besides those that any action may answer with. */
export type DescribeParamTemplateInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny";
