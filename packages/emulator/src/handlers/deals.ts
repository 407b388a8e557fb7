import { DealStatus } from "tencentcloud-redis/types";
import type { TradeDealDetail } from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { UIN } from "../state/account.js";
import { dealStatus, type Deal } from "../state/deal.js";
import { NO_TIME, wireTime } from "../wire-time.js";

export const deals: Handlers = {
  DescribeInstanceDealDetail({ account, request, now }) {
    const { DealIds = [], DealName } = request;
    // An order is found by its ID and by its name.
    const names = DealName === undefined ? DealIds : [...DealIds, DealName];
    const found = new Set(names.flatMap((name) => account.deals.get(name) ?? []));
    return { DealDetails: [...found].map((deal) => dealDetail(deal, now)) };
  },
};

const DAYS_TO_PAY = 15;
const DAY_MS = 86_400_000;

function dealDetail(deal: Deal, now: number): TradeDealDetail {
  const Status = dealStatus(deal, now);
  return {
    DealId: deal.id,
    DealName: deal.name,
    ZoneId: deal.zoneId,
    GoodsNum: deal.goodsNum,
    Creater: UIN,
    CreatTime: wireTime(deal.placedAt),
    OverdueTime: wireTime(deal.placedAt + DAYS_TO_PAY * DAY_MS),
    EndTime: now < deal.endsAt ? NO_TIME : wireTime(deal.endsAt),
    Status,
    Description:
      deal.failure !== undefined && now >= deal.endsAt ? deal.failure : DESCRIPTIONS[Status],
    Price: deal.priceCents,
    InstanceIds: [...deal.instanceIds],
  };
}

const DESCRIPTIONS: Readonly<Record<DealStatus, string>> = {
  [DealStatus.Unpaid]: "Awaiting payment",
  [DealStatus.Paid]: "Paid",
  [DealStatus.Delivering]: "Being delivered",
  [DealStatus.Delivered]: "Successfully delivered",
  [DealStatus.DeliveryFailed]: "Delivery failed",
  [DealStatus.Refunded]: "Refunded",
  [DealStatus.Closed]: "Closed",
  [DealStatus.Expired]: "Not paid in time",
  [DealStatus.OrderInvalid]: "The order is no longer valid",
  [DealStatus.ProductInvalid]: "The product is no longer valid",
  [DealStatus.PaymentRejected]: "The payment was declined",
  [DealStatus.Paying]: "Being paid",
};
