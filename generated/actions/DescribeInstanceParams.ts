// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceEnumParam } from "../types/InstanceEnumParam.js";
import type { InstanceIntegerParam } from "../types/InstanceIntegerParam.js";
import type { InstanceMultiParam } from "../types/InstanceMultiParam.js";
import type { InstanceTextParam } from "../types/InstanceTextParam.js";

/** Which instance to look at. */
export interface DescribeInstanceParamsRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The parameters of the instance. */
export interface DescribeInstanceParamsResponse {
  /**
   * Number of parameters in all four lists.
   *
   * @example `4`
   */
  TotalCount: number;
  /** Parameters that take one value out of a list. */
  InstanceEnumParam: Array<InstanceEnumParam>;
  /** Parameters that take a whole number. */
  InstanceIntegerParam: Array<InstanceIntegerParam>;
  /** Parameters that take text. */
  InstanceTextParam: Array<InstanceTextParam>;
  /** Parameters that take several values out of a list. */
  InstanceMultiParam: Array<InstanceMultiParam>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
