import type { EmulatorResponse } from "./http.js";
import { ServiceError } from "./service-error.js";

/** A fault to inject into one request. */
export type Fault = FaultKind & {
  /**
   * Send the response a second time, this many milliseconds after the first one ended. 0 sends the
   * copy directly behind it, in a write and a TLS record of its own. Default: send it once.
   */
  readonly copyAfterMs?: number | undefined;
};

/** What can go wrong. `acts`: whether the service carries out the request before the fault. */
export type FaultKind =
  /** The connection breaks before the request is read. */
  | { readonly kind: "reset-before" }
  /** The connection breaks while the request is read. */
  | { readonly kind: "reset-during" }
  /** The service carries out the request, and the connection breaks before the response. */
  | { readonly kind: "reset-after" }
  /** The response is late by this many milliseconds. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The connection breaks in the middle of the response. */
  | { readonly kind: "half-response" }
  /** The response is sent twice. `copyAfterMs` is 0 by default. */
  | { readonly kind: "duplicate-response" }
  /** A gateway responds with an HTML page and this status. */
  | { readonly kind: "html"; readonly status: number; readonly acts: boolean }
  /** The service responds with `InternalError`. */
  | { readonly kind: "internal-error"; readonly acts: boolean }
  /** The service responds with `RequestLimitExceeded`. */
  | { readonly kind: "throttled" }
  /** The service's clock is this many milliseconds ahead, for this request. */
  | { readonly kind: "clock"; readonly offsetMs: number }
  /** The service responds that the token has expired. */
  | { readonly kind: "expired-token" }
  /**
   * The call succeeds, and the task or order that it starts fails later, with `message`. No effect
   * on a call that starts nothing.
   */
  | { readonly kind: "failed-delivery"; readonly message?: string };

/** Returns the fault of the next request, or undefined for none. Called once per request. */
export type FaultPlan = () => Fault | undefined;

/** @throws ServiceError if the fault keeps the service from acting. */
export function failBefore(fault: Fault | undefined): void {
  switch (fault?.kind) {
    case "throttled":
      throw new ServiceError("RequestLimitExceeded", "The action is called too often.");
    case "expired-token":
      throw new ServiceError("AuthFailure.TokenFailure", "The token has expired.");
    case "html": // The gateway's page replaces this error.
    case "internal-error":
      if (!fault.acts) throw internalError();
      break;
    default:
  }
}

/** @throws ServiceError if the service fails after it has acted. */
export function failAfter(fault: Fault | undefined): void {
  if (fault?.kind === "internal-error") throw internalError();
}

function internalError(): ServiceError {
  return new ServiceError("InternalError", "An internal error occurred.");
}

/** Why the task or order that the call starts fails later; undefined if it succeeds. */
export function deliveryFailure(fault: Fault | undefined): string | undefined {
  if (fault?.kind !== "failed-delivery") return undefined;
  return fault.message ?? "The work could not be carried out.";
}

/** The response as the fault changes it. */
export function injectFault(
  response: EmulatorResponse,
  fault: Fault | undefined,
): EmulatorResponse {
  const copyAfterMs = fault?.copyAfterMs ?? (fault?.kind === "duplicate-response" ? 0 : undefined);
  return { ...changedResponse(response, fault), copyAfterMs };
}

function changedResponse(response: EmulatorResponse, fault: Fault | undefined): EmulatorResponse {
  switch (fault?.kind) {
    case "html":
      return {
        status: fault.status,
        headers: { "Content-Type": "text/html" },
        body: `<html><body><h1>${fault.status}</h1></body></html>`,
      };
    case "delay":
      return { ...response, delayMs: fault.milliseconds };
    case "half-response":
      return { ...response, delivery: "half" };
    case "reset-after":
      return { ...response, delivery: "reset" };
    default:
      return response;
  }
}
