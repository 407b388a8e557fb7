import type { CloneInstancesRequest } from "../generated/actions/CloneInstances.js";
import type { RedisClient } from "../generated/client.js";
import { createRedisPagers } from "../generated/paging.js";
import type { CallOptions } from "../runtime/client.js";

/**
 * IDs of the instances that bear the name of an order. Its tags are a second way to the same
 * instances, for when the service lists them by the one but not yet by the other. By themselves tags
 * prove nothing: what others make bears them too.
 */
export async function findLike(
  redis: RedisClient,
  order: Pick<CloneInstancesRequest, "InstanceName" | "ResourceTags">,
  call: CallOptions,
): Promise<Set<string>> {
  const { InstanceName: name = "", ResourceTags: tags = [] } = order;
  const found = new Set<string>();
  const filters = [{ InstanceName: name }, ...(tags.length > 0 ? [{ InstanceTags: tags }] : [])];
  for (const filter of filters) {
    for await (const one of createRedisPagers(redis).DescribeInstances(filter, call)) {
      // The service's own match may be a looser one.
      if (one.InstanceName === name) found.add(one.InstanceId);
    }
  }
  return found;
}
