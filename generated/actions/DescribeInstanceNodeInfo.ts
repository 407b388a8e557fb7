// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ProxyNodes } from "../types/ProxyNodes.js";
import type { RedisNodes } from "../types/RedisNodes.js";
import type { TendisNodes } from "../types/TendisNodes.js";

/** Which instance to look at. */
export interface DescribeInstanceNodeInfoRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Without effect. All nodes come back.
   *
   * @example `20`
   * @deprecated See the description.
   */
  Limit?: number | undefined;
  /**
   * Without effect. All nodes come back.
   *
   * @example `0`
   * @deprecated See the description.
   */
  Offset?: number | undefined;
}

/** Nodes of the instance. */
export interface DescribeInstanceNodeInfoResponse {
  /**
   * Number of proxies.
   *
   * @example `1`
   */
  ProxyCount: number;
  /** Each of the proxies. */
  Proxy: Array<ProxyNodes>;
  /**
   * Number of nodes that hold data.
   *
   * @example `2`
   */
  RedisCount: number;
  /** Each of the nodes that hold data. */
  Redis: Array<RedisNodes>;
  /**
   * Number of storage nodes of a discontinued product. Nothing replaces it.
   *
   * @example `0`
   * @deprecated See the description.
   */
  TendisCount: number;
  /**
   * Storage nodes of a discontinued product. Nothing replaces them.
   *
   * @deprecated See the description.
   */
  Tendis: Array<TendisNodes>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
