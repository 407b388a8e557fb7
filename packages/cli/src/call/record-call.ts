import { operations, service } from "tencentcloud-redis";
import { stringifyJson } from "../../../../runtime/json.js";
import { masked } from "../../../../runtime/redact.js";
import { escapeJson } from "../output/escape.js";
import { setSentCall } from "../sent-call.js";

type Effects = Readonly<Record<string, { readonly effect: string } | undefined>>;

/** Records that a call is about to be sent. From here on, it may have been carried out. */
export function recordSending(action: string): void {
  setSentCall({ action, isRead: isRead(action), response: undefined });
}

/** Records that a call has succeeded, with what is needed to find what it made. */
export function recordResponse(action: string, response: object): void {
  setSentCall({ action, isRead: isRead(action), response: summaryOf(action, response) });
}

function isRead(action: string): boolean {
  return (operations as Effects)[action]?.effect === "read";
}

/** A write's response as a whole; of a read's lists it is enough to know the rest. */
function summaryOf(action: string, response: object): string {
  try {
    const shown = isRead(action) ? plainMembers(response) : response;
    return escapeJson(stringifyJson(masked(shown, service.secretFields)));
  } catch {
    // Nested too deep to be written, for one. IDs are plain members.
    return escapeJson(stringifyJson(plainMembers(response)));
  }
}

/** IDs, names and numbers, and lists of them. */
function plainMembers(response: object): object {
  return Object.fromEntries(
    Object.entries(response).filter(
      ([, value]) => isPlain(value) || (Array.isArray(value) && value.every(isPlain)),
    ),
  );
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
