import { explainAbrupt } from "./failure.js";
import { Interrupted } from "./interrupted.js";

/** Keys are hit twice in a hurry. What is on its way is told about within that, and has to be. */
const BOUNCE_MS = 500;

/**
 * A signal that aborts on Ctrl-C and SIGTERM, so that what is on its way can be told about before the
 * process ends. Another Ctrl-C after a while ends it at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      const reason = new Interrupted(name);
      const now = performance.now();
      firstAt ??= now;
      if (now - firstAt > BOUNCE_MS) void endAtOnce(reason);
      controller.abort(reason);
    });
  }
  return controller.signal;
}

async function endAtOnce(reason: Interrupted): Promise<void> {
  process.exit(await explainAbrupt(reason));
}
