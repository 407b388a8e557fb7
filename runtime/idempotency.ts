import type { Effect, ServiceDescription } from "./service.js";

const READS = /^(?:Describe|Inquiry|List|Get|Query|Check|Search)(?=[A-Z0-9]|$)/;

/**
 * The effect of an action by its name. Anything that is not clearly a read counts as a non-idempotent
 * write, which is never sent twice. The OpenAPI document says where the name misleads.
 */
export function effectByName(action: string): Effect {
  return READS.test(action) ? "read" : "non-idempotent-write";
}

/** The effect of an action: as the OpenAPI document says, or else by its name. */
export function effectOf({ effects }: Pick<ServiceDescription, "effects">, action: string): Effect {
  return effects[action] ?? effectByName(action);
}
