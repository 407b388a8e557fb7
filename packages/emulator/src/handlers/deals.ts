import { DealStatus } from "tencentcloud-redis/types";
import type { TradeDealDetail } from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { UIN } from "../state/account.js";
import { stageOf, type Deal, type Stage } from "../state/progress.js";
import { DAY_MS, NO_TIME, wireTime } from "../wire-time.js";

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

const STATUS: Readonly<Record<Stage, readonly [DealStatus, string]>> = {
  waiting: [DealStatus.Paid, "Paid"],
  running: [DealStatus.Delivering, "Being delivered"],
  succeeded: [DealStatus.Delivered, "Successfully delivered"],
  failed: [DealStatus.DeliveryFailed, "Delivery failed"],
};

function dealDetail(deal: Deal, now: number): TradeDealDetail {
  const stage = stageOf(deal, now);
  const [Status, description] = STATUS[stage];
  return {
    DealId: deal.id,
    DealName: deal.name,
    ZoneId: deal.zoneId,
    GoodsNum: deal.instanceIds.length,
    Creater: UIN,
    CreatTime: wireTime(deal.startedAt),
    OverdueTime: wireTime(deal.startedAt + DAYS_TO_PAY * DAY_MS),
    EndTime: now < deal.endsAt ? NO_TIME : wireTime(deal.endsAt),
    Status,
    Description: stage === "failed" ? (deal.failure ?? description) : description,
    Price: deal.priceCents,
    InstanceIds: [...deal.instanceIds],
  };
}
