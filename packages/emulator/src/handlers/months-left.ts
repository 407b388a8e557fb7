import type { Instance } from "../state/instance.js";

const MONTH_MS = 30 * 86_400_000;

/** Months that the subscription goes on for, and parts of them; 0 without one. */
export function monthsLeft({ deadline = 0 }: Instance, now: number): number {
  return Math.max(0, deadline - now) / MONTH_MS;
}
