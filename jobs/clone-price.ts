import type { CloneInstancesRequest } from "../generated/actions/CloneInstances.js";
import type {
  InquiryPriceCreateInstanceRequest,
  InquiryPriceCreateInstanceResponse,
} from "../generated/actions/InquiryPriceCreateInstance.js";
import type { RedisClient } from "../generated/client.js";
import type { InstanceSet } from "../generated/types/InstanceSet.js";
import type { CallOptions } from "../runtime/client.js";

/** The price of an order: that of a new instance of the source's kind and size. */
export function priceOf(
  redis: RedisClient,
  order: CloneInstancesRequest,
  source: InstanceSet,
  call: CallOptions,
): Promise<InquiryPriceCreateInstanceResponse> {
  const request = {
    TypeId: source.Type,
    MemSize: source.RedisShardSize,
    RedisShardNum: source.RedisShardNum,
    RedisReplicasNum: source.RedisReplicasNum,
    GoodsNum: order.GoodsNum,
    Period: order.Period,
    BillingMode: order.BillingMode,
    ZoneId: order.ZoneId,
    ...(order.ProductVersion === undefined ? {} : { ProductVersion: order.ProductVersion }),
  };
  // Periods can be longer for a clone than for a new instance; the service says so if it minds.
  return redis.InquiryPriceCreateInstance(request as InquiryPriceCreateInstanceRequest, call);
}
