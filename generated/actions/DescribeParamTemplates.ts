// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "../types/InstanceType.js";
import type { ParamTemplateInfo } from "../types/ParamTemplateInfo.js";

/** Which templates to list. */
export interface DescribeParamTemplatesRequest {
  /**
   * Only templates for these versions and architectures.
   *
   * @example `[8,9]`
   */
  ProductTypes?: ReadonlyArray<InstanceType>;
  /**
   * Only templates with one of these names.
   *
   * Items: at most 50.
   *
   * @example `["sessions"]`
   */
  TemplateNames?: ReadonlyArray<string>;
  /**
   * Only these templates.
   *
   * Items: at most 50.
   *
   * @example `["crs-cfg-exampl01"]`
   */
  TemplateIds?: ReadonlyArray<string>;
  /**
   * How many templates to list at most.
   *
   * Range: 0 to 200.
   *
   * @defaultValue `200`
   * @example `20`
   */
  Limit?: number;
  /**
   * How many templates to pass over, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number;
}

/** A page of templates. */
export interface DescribeParamTemplatesResponse {
  /**
   * How many templates there are on all pages.
   *
   * @example `1`
   */
  TotalCount: number;
  /** The templates of this page. */
  Items: Array<ParamTemplateInfo>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeParamTemplates, besides those that any action may answer with. */
export type DescribeParamTemplatesErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList";
