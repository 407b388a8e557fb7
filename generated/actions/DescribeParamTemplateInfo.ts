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
  /**
   * Version and architecture of the instances that the template fits.
   *
   * - `2` Redis28Standard: Redis 2.8, standard architecture.
   * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
   * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
   * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
   * - `6` Redis40Standard: Redis 4.0, standard architecture.
   * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
   * - `8` Redis50Standard: Redis 5.0, standard architecture.
   * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
   * - 9 more: see {@link InstanceType}.
   */
  ProductType: InstanceType | (number & {});
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
