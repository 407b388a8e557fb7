import type { InquiryPriceCreateInstanceResponse } from "../../generated/actions/InquiryPriceCreateInstance.js";
import { AmountUnit } from "../../generated/types/AmountUnit.js";
import { cents, type Price } from "../prices.js";

/** A price as the actions that tell prices show it. */
export function priceAnswer({
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
