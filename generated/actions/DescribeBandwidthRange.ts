// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which instance to look at. */
export interface DescribeBandwidthRangeRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Bandwidth of one shard. */
export interface DescribeBandwidthRangeResponse {
  /**
   * Bandwidth that the specification comes with, in MB per second.
   *
   * @example `96`
   */
  BaseBandwidth: number;
  /**
   * Additional bandwidth that the instance has, in MB per second.
   *
   * @example `0`
   */
  AddBandwidth: number;
  /**
   * Least additional bandwidth that can be set, in MB per second.
   *
   * @example `0`
   */
  MinAddBandwidth: number;
  /**
   * Most additional bandwidth that can be set, in MB per second.
   *
   * @example `192`
   */
  MaxAddBandwidth: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
