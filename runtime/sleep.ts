import { onAbort } from "./abort.js";

/** Waits, but no longer than until the signal aborts; then rejects with its reason. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      leave();
      resolve();
    }, milliseconds);
    const leave = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** The promise's result, unless the signal aborts first: not everybody listens to signals. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = onAbort(signal, () => reject(signal.reason as Error));
    promise.then(resolve, reject).finally(leave);
  });
}
