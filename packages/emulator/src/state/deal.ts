import { DealStatus } from "tencentcloud-redis/types";

/** An order. It is paid when it is placed. */
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
  /** Why the delivery fails; undefined if it succeeds. */
  readonly failure: string | undefined;
}

export function dealStatus(deal: Deal, now: number): DealStatus {
  if (now < deal.endsAt) return now < deal.deliveryAt ? DealStatus.Paid : DealStatus.Delivering;
  return deal.failure === undefined ? DealStatus.Delivered : DealStatus.DeliveryFailed;
}

/** A purchase that took effect, whether or not the client received the response. */
export interface LedgerEntry {
  readonly RequestId: string;
  readonly Action: string;
  /** The ID and the name of the order. The response may contain only one of them. */
  readonly DealId: string;
  readonly DealName: string;
  readonly InstanceIds: readonly string[];
  readonly InstanceName: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}
