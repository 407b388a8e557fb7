import { InterruptedError } from "./errors.js";
import { reportAbruptEnd } from "./failure.js";

/** Ctrl-C is often hit twice in a hurry. Within this time, the second hit does not end the process. */
const BOUNCE_MS = 500;

/**
 * A signal that aborts on Ctrl-C, SIGTERM and SIGHUP, so that the command can report the outcome of its call.
 * Another Ctrl-C after half a second ends the process at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const reason = new InterruptedError(name);
      const now = performance.now();
      firstAt ??= now;
      if (now - firstAt > BOUNCE_MS) void endAtOnce(reason);
      controller.abort(reason);
    });
  }
  return controller.signal;
}

async function endAtOnce(reason: InterruptedError): Promise<void> {
  process.exit(await reportAbruptEnd(reason));
}
