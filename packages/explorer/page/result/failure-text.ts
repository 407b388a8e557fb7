import type { CallOutcome } from "../../src/protocol.js";

/** Why a read has no result, in a line. */
export function failureText(outcome: Exclude<CallOutcome, { kind: "succeeded" }>): string {
  if (outcome.kind === "cancelled") return "";
  return outcome.kind === "refused" ? `${outcome.code}: ${outcome.message}` : outcome.message;
}
