// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "../types/InstanceType.js";
import type { ParamTemplateInfo } from "../types/ParamTemplateInfo.js";

/** Which templates to list. */
export interface DescribeParamTemplatesRequest {
  /**
   * Only templates for these versions and architectures.
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
   *
   * @example `[8,9]`
   */
  ProductTypes?: ReadonlyArray<InstanceType> | undefined;
  /**
   * Only templates with one of these names.
   *
   * Items: at most 50.
   *
   * @example `["sessions"]`
   */
  TemplateNames?: ReadonlyArray<string> | undefined;
  /**
   * Only these templates.
   *
   * Items: at most 50.
   *
   * @example `["crs-cfg-exampl01"]`
   */
  TemplateIds?: ReadonlyArray<string> | undefined;
  /**
   * How many templates to list at most.
   *
   * Range: 0 to 200.
   *
   * @defaultValue `200`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * How many templates to pass over, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
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
