import type { Effect, ServiceDescription } from "./service.js";

const READS = /^(?:Describe|Inquiry|List|Get|Query|Check|Search)(?=[A-Z0-9]|$)/;

/**
 * What an action does, as far as its name tells. The safe guess is a write that acts every time:
 * such a call is never sent twice. Documents say where the guess is wrong.
 */
export function effectByName(action: string): Effect {
  return READS.test(action) ? "read" : "non-idempotent-write";
}

/** What an action does, by the document, or else by its name. */
export function effectOf({ effects }: Pick<ServiceDescription, "effects">, action: string): Effect {
  return effects[action] ?? effectByName(action);
}
