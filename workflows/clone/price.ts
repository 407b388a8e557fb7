import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import type {
  InquiryPriceCreateInstanceRequest,
  InquiryPriceCreateInstanceResponse,
} from "../../generated/actions/InquiryPriceCreateInstance.js";
import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import type { CallOptions } from "../../runtime/client-options.js";
import { unusableResponse } from "./errors.js";
import type { CloneClient } from "./options.js";
import { membersOf } from "./response.js";
import { sourceField } from "./source.js";

/**
 * The price of an order: that of a new instance of the source's kind and size.
 * @throws CloneError where a response lacks the kind, the size or the price.
 */
export async function priceOf(
  redis: CloneClient,
  order: CloneInstancesRequest,
  source: InstanceSet,
  call: CallOptions,
): Promise<InquiryPriceCreateInstanceResponse> {
  const request = {
    TypeId: sourceField(source, "Type", "number"),
    MemSize: sourceField(source, "RedisShardSize", "number"),
    RedisShardNum: sourceField(source, "RedisShardNum", "number"),
    RedisReplicasNum: sourceField(source, "RedisReplicasNum", "number"),
    GoodsNum: order.GoodsNum,
    Period: order.Period,
    BillingMode: order.BillingMode,
    ZoneId: order.ZoneId,
    ...(order.ProductVersion === undefined ? {} : { ProductVersion: order.ProductVersion }),
  };
  const price = await redis.InquiryPriceCreateInstance(
    // Periods can be longer for a clone than for a new instance; the service says so if it minds.
    request as InquiryPriceCreateInstanceRequest,
    call,
  );
  if (typeof membersOf(price)["Price"] === "number") return price;
  throw unusableResponse("InquiryPriceCreateInstance", "Price", source.InstanceId, "Try again");
}
