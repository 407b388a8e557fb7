import { DealStatus } from "tencentcloud-redis";

/** An order, paid when it is placed. */
export interface Deal {
  readonly id: string;
  readonly name: string;
  readonly action: string;
  readonly zoneId: number;
  readonly goodsNum: number;
  readonly priceCents: number;
  readonly instanceIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly placedAt: number;
  readonly deliveryAt: number;
  readonly endsAt: number;
  /** Why it is not delivered; undefined where it is. */
  readonly failure: string | undefined;
}

export function dealStatus(deal: Deal, now: number): DealStatus {
  if (now < deal.endsAt) return now < deal.deliveryAt ? DealStatus.Paid : DealStatus.Delivering;
  return deal.failure === undefined ? DealStatus.Delivered : DealStatus.DeliveryFailed;
}
