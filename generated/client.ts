// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import { createServiceClient } from "../runtime/client.js";
import type { CallOptions, ClientOptions, ServiceClient } from "../runtime/client.js";
import type { CloneInstancesRequest, CloneInstancesResponse } from "./actions/CloneInstances.js";
import type { paths } from "./schema.js";
import { service } from "./service.js";

/** One method to each action of TencentDB for Redis, version 2018-04-12. */
export interface RedisClient extends ServiceClient<paths> {
  /**
   * Buy new instances that start from a backup of an existing one.
   *
   * Orders `GoodsNum` new instances and restores the chosen backup into each. The order is paid at
   * once, and the call carries no idempotency token: sending it twice buys twice. The reply comes
   * before the instances run.
   *
   * Acts once for every call. **A successful call costs money.** At most 20 calls per second.
   *
   * @throws TencentCloudError when the service refuses, with a code of `CloneInstancesErrorCode` or a common one.
   * @throws CallError when there is no usable answer; see its subclasses.
   * @see https://www.tencentcloud.com/document/product/239/54499 (page of 2026-08-17)
   */
  CloneInstances(
    request: CloneInstancesRequest,
    options?: CallOptions,
  ): Promise<CloneInstancesResponse>;
}

/**
 * Makes a client. It opens no connection until a method is called, and its methods need no `this`.
 *
 * @throws TypeError where the region or the endpoint is not one.
 */
export function createRedisClient(options: ClientOptions): RedisClient {
  return createServiceClient<paths, RedisClient>(service, options);
}
