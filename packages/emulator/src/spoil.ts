import type { EmulatorResponse } from "./http.js";
import type { Fault } from "./faults.js";
import { ServiceError } from "./refusal.js";

/** Faults of the service that come before it acts. */
export function failBefore(fault: Fault | undefined): void {
  switch (fault?.kind) {
    case "throttled":
      throw new ServiceError("RequestLimitExceeded", "The action is called too often.");
    case "expired-token":
      throw new ServiceError("AuthFailure.TokenFailure", "The token has run out.");
    case "internal-error":
      if (!fault.acts) throw internalError();
      break;
    case "html":
      // The gateway's page is put in place of the answer later; until then nothing may happen.
      if (!fault.acts) throw internalError();
      break;
    default:
  }
}

/** Faults of the service that come after it has acted. */
export function failAfter(fault: Fault | undefined): void {
  if (fault?.kind === "internal-error") throw internalError();
}

/** What becomes of an answer on its way. */
export function injectFault(answer: EmulatorResponse, fault: Fault | undefined): EmulatorResponse {
  const copyAfterMs = fault?.copyAfterMs ?? (fault?.kind === "duplicate-response" ? 0 : undefined);
  return { ...delivered(answer, fault), ...(copyAfterMs === undefined ? {} : { copyAfterMs }) };
}

function delivered(answer: EmulatorResponse, fault: Fault | undefined): EmulatorResponse {
  switch (fault?.kind) {
    case "html":
      return {
        status: fault.status,
        headers: { "Content-Type": "text/html" },
        body: `<html><body><h1>${fault.status}</h1></body></html>`,
      };
    case "delay":
      return { ...answer, delayMs: fault.milliseconds };
    case "half-response":
      return { ...answer, delivery: "half" };
    case "reset-after":
      return { ...answer, delivery: "reset" };
    default:
      return answer;
  }
}

function internalError(): ServiceError {
  return new ServiceError("InternalError", "An internal error occurred.");
}
