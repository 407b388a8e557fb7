import { effectByName } from "../../../../runtime/idempotency.js";
import { stringifyJson } from "../../../../runtime/json.js";
import { masked } from "../../../../runtime/redact.js";
import { isObject } from "../../../explorer/src/form/path.js";
import { apiService, operationOf } from "../document.js";
import { escapeJson } from "../output/escape.js";
import { setSentCall } from "../sent-call.js";

/** Records that a call is about to be sent. From now on it may have been carried out. */
export function recordSending(action: string): void {
  setSentCall({ action, isRead: isRead(action), response: undefined });
}

/** Records that a call has succeeded, with its response. */
export function recordResponse(action: string, response: object): void {
  setSentCall({ action, isRead: isRead(action), response: summaryOf(action, response) });
}

function isRead(action: string): boolean {
  return (operationOf(action)["x-tencentcloud"]?.effect ?? effectByName(action)) === "read";
}

/** The whole response of a write; for a read, its plain members without the lists of objects. */
function summaryOf(action: string, response: object): string {
  try {
    const shown = isRead(action) ? plainMembers(response) : response;
    return escapeJson(stringifyJson(masked(shown, apiService().secretFields)));
  } catch {
    // Such as one that is nested too deep. IDs are plain members.
    return escapeJson(stringifyJson(plainMembers(response)));
  }
}

/** IDs, names and numbers, and lists of them. */
function plainMembers(response: object): object {
  return Object.fromEntries(
    Object.entries(response).filter(([, value]) => ![value].flat().some(isObject)),
  );
}
