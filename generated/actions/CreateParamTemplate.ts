// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceParam } from "../types/InstanceParam.js";
import type { InstanceType } from "../types/InstanceType.js";

/** What the template is called, and what it holds. */
export interface CreateParamTemplateRequest {
  /**
   * Name of the template.
   *
   * Length: 2 to 64 characters.
   *
   * @example `sessions`
   */
  Name: string;
  /**
   * What the template is for.
   *
   * @example `Settings of the session caches`
   */
  Description?: string;
  /** Version and architecture that the template is made for. Needed unless `TemplateId` is given. */
  ProductType?: InstanceType;
  /**
   * Template to copy, from `DescribeParamTemplates`. The copy is for the same version and architecture.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string;
  /** Parameters that are to differ from those of the template copied, or from the defaults. */
  ParamList?: ReadonlyArray<InstanceParam>;
}

/** The new template. */
export interface CreateParamTemplateResponse {
  /**
   * ID of the new template.
   *
   * @example `crs-cfg-exampl02`
   */
  TemplateId: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for CreateParamTemplate, besides those that any action may answer with. */
export type CreateParamTemplateErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList";
