// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, and which of its proxies are to fail. */
export interface SwitchProxyRequest {
  /**
   * Instance to test. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * A single proxy, the `NodeId` of one of `Proxy` in `DescribeInstanceNodeInfo`.
   *
   * @example `6ff0000000000000000000000000000000000001`
   */
  ProxyID?: string | undefined;
  /**
   * Several proxies, found like `ProxyID`.
   *
   * @example `["6ff0000000000000000000000000000000000001"]`
   */
  ProxyIDList?: ReadonlyArray<string> | undefined;
}

/** What has begun. */
export interface SwitchProxyResponse {
  /**
   * Task that makes the proxies fail. `DescribeTaskInfo` tells how far it has come.
   *
   * @example `6954227`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
