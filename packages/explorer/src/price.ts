import type { RedisClient } from "tencentcloud-redis";
import { service } from "tencentcloud-redis/metadata";
import type { CloneInstancesRequest } from "tencentcloud-redis/types";
import { priceOf as priceOfClone, readSource } from "../../../workflows/clone/order.js";
import { findOperation, resolved, type OpenApiDocument } from "../../../runtime/openapi.js";
import type { Fields } from "./form/path.js";

/** The response of an action that tells a price. */
interface Price {
  readonly Price: number;
  readonly HighPrecisionPrice?: number;
  readonly Currency?: string;
  readonly AmountUnit?: string;
}

/** How many of a unit make one unit of the currency. */
const PER_CURRENCY: Readonly<Record<string, number>> = { pent: 100, microPent: 100_000_000 };

/** The price of a purchase as text; undefined where the API has no price for it. Rejects where asking fails. */
export async function priceOf(
  redis: Pick<RedisClient, "call">,
  action: string,
  request: Fields,
  signal: AbortSignal,
  document: OpenApiDocument,
): Promise<string | undefined> {
  // The price of a clone depends on its source.
  if (action === "CloneInstances" && document["x-tencentcloud"].service === service.name) {
    const order = request as unknown as CloneInstancesRequest;
    const own = redis as RedisClient;
    const { instance } = await readSource(own, order.InstanceId, { signal });
    return inWords(await priceOfClone(own, order, instance, { signal }));
  }
  const priceAction = findOperation(document, action)?.["x-tencentcloud"]?.priceAction;
  const operation = priceAction && findOperation(document, priceAction);
  if (!priceAction || !operation) return undefined;
  const { schema = {} } = operation.requestBody.content["application/json"] ?? {};
  const known = resolved(document.components.schemas, schema).properties ?? {};
  const question = Object.fromEntries(
    Object.entries(request).filter(([name]) => Object.hasOwn(known, name)),
  );
  return inWords(await redis.call<Price>(priceAction, question, { signal }));
}

/** `23.45 USD` */
export function inWords(price: Price): string {
  const { AmountUnit: unit = "", Currency: currency = "" } = price;
  const amount = price.HighPrecisionPrice ?? price.Price;
  const per = PER_CURRENCY[unit];
  if (per === undefined) return `${amount} ${currency} (in the API's unit)`.replace("  ", " ");
  // Two decimal places, and up to four where the price has them.
  return `${(amount / per).toFixed(4).replace(/0{1,2}$/, "")} ${currency}`.trim();
}
