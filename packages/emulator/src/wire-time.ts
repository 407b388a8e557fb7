export const HOUR_MS = 3_600_000;
export const DAY_MS: number = 24 * HOUR_MS;

const CHINA_OFFSET_MS = 8 * HOUR_MS;

/** What the service writes for no time. */
export const NO_TIME = "0000-00-00 00:00:00";

/** `2026-01-13 16:00:00`. The service writes times in China's time zone, without naming it. */
export function wireTime(at: number | undefined): string {
  if (at === undefined) return NO_TIME;
  return new Date(at + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}

/** Milliseconds since 1970; undefined if the text is not such a time. */
export function parseWireTime(text: string | undefined): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/.exec(text ?? "");
  if (match === null) return undefined;
  const at = Date.parse(`${match[1]}T${match[2] ?? "00:00:00"}+08:00`);
  return Number.isNaN(at) ? undefined : at;
}

/** `months` later, or on the last day of the month if it has no such day. */
export function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
