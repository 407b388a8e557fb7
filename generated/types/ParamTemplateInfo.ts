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
  ProductType?: InstanceType | (number & {});
}
