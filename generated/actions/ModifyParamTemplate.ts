// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceParam } from "../types/InstanceParam.js";

/** What to change. What is left out stays as it is. */
export interface ModifyParamTemplateRequest {
  /**
   * Template to change. `DescribeParamTemplates` lists them.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId: string;
  /**
   * New name of the template.
   *
   * @example `sessions`
   */
  Name?: string | undefined;
  /**
   * New words on what the template is for.
   *
   * @example `Settings of the session caches`
   */
  Description?: string | undefined;
  /** Parameters with their new values. */
  ParamList?: ReadonlyArray<InstanceParam> | undefined;
}

/** Nothing but the receipt. */
export interface ModifyParamTemplateResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
