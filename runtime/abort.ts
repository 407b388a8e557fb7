/** Who wants to know of each signal. A signal of many calls has one listener, not one for each call. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls the listener once when the signal aborts, at once where it has. Node warns of a leak where a
 * signal has more than ten listeners, so all of them share one.
 * @returns Takes the listener off again.
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
