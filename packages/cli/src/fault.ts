import { explainAbrupt } from "./failure.js";

/**
 * Ends the process where an exception or a rejection was caught by nobody. Node would end it with
 * exit code 1, which says here that the service has refused.
 */
export function endOnFault(): void {
  process.on("uncaughtException", async (error: unknown) => {
    process.exit(await explainAbrupt(error));
  });
}
