import { ExitCode } from "./exit-code.js";

/** Somebody, or the system, wants the command to end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: ExitCode;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(signal === "SIGINT" ? "interrupted" : "terminated");
    this.exitCode = signal === "SIGINT" ? ExitCode.Interrupted : ExitCode.Terminated;
  }
}

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
      if (now - firstAt > BOUNCE_MS) process.exit(reason.exitCode);
      controller.abort(reason);
    });
  }
  return controller.signal;
}
