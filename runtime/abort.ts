/** The listeners of each signal. Node sees one listener per signal, however many calls share it. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls the listener once when the signal aborts, or at once if it already has. All listeners of a
 * signal share one of Node's, because Node warns of a leak above ten.
 * @returns A function that removes the listener.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    listener();
    return () => {};
  }
  const listeners = followers.get(signal) ?? follow(signal);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @throws TypeError if it is something else, such as the controller whose signal was meant. */
export function assertSignal(signal: AbortSignal | null | undefined): void {
  if (signal === undefined || signal === null || typeof signal.throwIfAborted === "function")
    return;
  throw new TypeError("signal: must be an AbortSignal, such as the signal of an AbortController");
}

function follow(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>();
  followers.set(signal, listeners);
  signal.addEventListener(
    "abort",
    () => {
      for (const listener of listeners) listener();
      listeners.clear();
    },
    { once: true },
  );
  return listeners;
}
