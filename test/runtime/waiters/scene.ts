import {
  runWaiter,
  type WaitClock,
  type WaitOptions,
} from "../../../runtime/waiters/run-waiter.js";
import type { WaiterMetadata } from "../../../runtime/waiters/states.js";

export const TASK: WaiterMetadata = {
  action: "DescribeTask",
  state: "Status",
  succeeds: ["succeed"],
  fails: ["failed", "Error"],
  detail: "Message",
};
export const RUNNING: WaiterMetadata = {
  action: "DescribeThings",
  items: "Things",
  awaited: ["Ids"],
  state: "Status",
  succeeds: [2],
  fails: [-2],
};

export const service = {
  secretFields: ["Secret"],
  codes: [
    { outcome: "rejected", retry: "throttled", codes: ["RequestLimitExceeded"] },
    { outcome: "rejected", retry: "never", codes: ["ResourceNotFound"] },
  ],
} as const;

/** A service that gives these in turn, the last of them for ever, on a clock of its own. */
export function scene(waiter: WaiterMetadata, ...responses: readonly (object | Error)[]) {
  let now = 1000;
  const pauses: number[] = [];
  const calls: { request: object; options: object | undefined }[] = [];
  const method = (request: object, options?: object): Promise<object> => {
    const response = responses[Math.min(calls.length, responses.length - 1)] ?? {};
    calls.push({ request, options });
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  };
  const client = { [waiter.action]: method };
  const clock: WaitClock = {
    now: () => now,
    random: () => 0.5,
    sleep(milliseconds, signal) {
      signal.throwIfAborted();
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const wait = (request?: object, options?: WaitOptions<object>): Promise<object> =>
    runWaiter(client, { Done: waiter }, service, "Done", [request, options], clock);
  return { wait, calls, pauses };
}
