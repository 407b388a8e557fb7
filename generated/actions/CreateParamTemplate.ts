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
  Description?: string | undefined;
  /**
   * Version and architecture that the template is made for. Needed unless `TemplateId` is given.
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
  ProductType?: InstanceType | undefined;
  /**
   * Template to copy, from `DescribeParamTemplates`. The copy is for the same version and architecture.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string | undefined;
  /** Parameters that are to differ from those of the template copied, or from the defaults. */
  ParamList?: ReadonlyArray<InstanceParam> | undefined;
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
