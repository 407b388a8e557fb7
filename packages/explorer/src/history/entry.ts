import type { Action } from "../describe/catalog.js";
import type { Fields } from "../form/path.js";
import { shareable } from "../form/shareable.js";
import { hideSecrets, secretTest } from "../form/secrets.js";
import { stringifyJson } from "../../../../runtime/json.js";
import type { Schemas } from "../../../../runtime/openapi.js";
import type { CallOutcome, CallRequest, TargetName } from "../protocol.js";

/** `unseen`: the page was left before the outcome was known. */
export type EntryOutcome = CallOutcome["kind"] | "calling" | "unseen";

/** A call in the history, without secrets. */
export interface HistoryEntry {
  readonly id: string;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly target: TargetName;
  readonly action: string;
  readonly region: string;
  readonly request: Fields;
  readonly outcome: EntryOutcome;
  readonly durationMs: number;
  /** What there is to compare; undefined where nothing was received, or too much. */
  readonly response: unknown;
}

/** The entry of a call that begins. */
export function newEntry(
  id: string,
  call: CallRequest,
  action: Action,
  schemas: Schemas,
  secretFields: readonly string[],
): HistoryEntry {
  const { target, region } = call;
  return {
    id,
    at: Date.now(),
    target,
    action: action.name,
    region,
    request: shareable(call.request, action.request, schemas, secretFields),
    outcome: "calling",
    durationMs: 0,
    response: undefined,
  };
}

/** A longer response is not kept: the storage of a tab holds some five million characters. */
const MAX_LENGTH = 250_000;

/** The part of an outcome that can be compared. */
export function comparable(outcome: CallOutcome, secretFields: readonly string[]): unknown {
  if (outcome.kind === "succeeded") {
    if (stringifyJson(outcome.result).length > MAX_LENGTH) return undefined;
    return hideSecrets(outcome.result, secretTest(secretFields));
  }
  if (outcome.kind !== "refused") return undefined;
  return { Error: { Code: outcome.code, Message: outcome.message } };
}
