import type { CallEvent } from "tencentcloud-redis";
import { escapeLine } from "../output/escape.js";
import { dim, lines } from "../output/text.js";
import { writeErr } from "../output/write.js";

/** Prints what happens to a call on standard error. Events hold no secret. */
export function debugObserver(): (event: CallEvent) => void {
  return (event) => {
    const text = lineOf(event);
    if (text !== undefined) void writeErr(lines([dim(escapeLine(text))]));
  };
}

function lineOf(event: CallEvent): string | undefined {
  const { action, region, endpoint } = event.call;
  switch (event.type) {
    case "started":
      return `${action} in ${region} at ${endpoint}`;
    case "signed":
      return `  attempt ${event.attempt}: signed with ${event.secretId} for ${event.timestamp}`;
    case "responded":
      return `  attempt ${event.attempt}: ${summary(event)} after ${Math.round(event.durationMs)} ms`;
    case "retrying":
      return `  attempt ${event.attempt} in ${Math.round(event.delayMs)} ms: ${event.reason}`;
    case "finished":
      return `${action}: ${summary(event)}, ${event.attempts} attempts, ${Math.round(event.durationMs)} ms`;
    default:
      return undefined;
  }
}

function summary({
  outcome,
  status,
  code,
  requestId,
}: Extract<CallEvent, { readonly type: "finished" | "responded" }>): string {
  return [
    outcome,
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(code === undefined ? [] : [code]),
    ...(requestId === undefined ? [] : [`request ID ${requestId}`]),
  ].join(", ");
}
