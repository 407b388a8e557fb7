// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "./InstanceType.js";

/** A parameter template, without its parameters. `DescribeParamTemplateInfo` gives those. */
export interface ParamTemplateInfo {
  /**
   * ID of the template.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string;
  /**
   * Name of the template.
   *
   * @example `sessions`
   */
  Name?: string;
  /**
   * What the template is for, in its owner's words.
   *
   * @example `Settings of the session caches`
   */
  Description?: string;
  /** Version and architecture of the instances that the template fits. */
  ProductType?: InstanceType;
}
