import type { HttpAnswer } from "./transport.js";

/** Milliseconds since 1970 by the sender's clock, where the answer tells. */
export function dateOf({ headers }: HttpAnswer): number | undefined {
  return timeOf(headers["date"]);
}

/** How long to wait before asking again, in milliseconds, where the answer tells. */
export function retryAfterOf({ headers }: HttpAnswer, now: number): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value && /^\d+$/.test(value)) return Number(value) * 1000;
  const time = timeOf(value);
  return time === undefined ? undefined : Math.max(0, time - now);
}

function timeOf(date: string | undefined): number | undefined {
  return Date.parse(date ?? "") || undefined;
}
