import type { InquiryPriceCreateInstanceResponse } from "tencentcloud-redis/types";
import { AmountUnit } from "tencentcloud-redis";
import { cents, type Price } from "../prices.js";

/** A price as the actions that tell prices show it. */
export function priceResponse({
  list,
  paid,
}: Price): Omit<InquiryPriceCreateInstanceResponse, "RequestId"> {
  return {
    Price: cents(paid),
    HighPrecisionPrice: paid,
    OriginalPrice: cents(list),
    HighPrecisionOriginalPrice: list,
    Currency: "USD",
    AmountUnit: AmountUnit.Cent,
  };
}
