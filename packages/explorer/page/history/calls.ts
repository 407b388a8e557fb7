import { useEffect, useState } from "preact/hooks";
import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import type { KeptCall } from "../../src/history/kept-call.js";

const NAME = "explorer-calls";
const MAX_CALLS = 50;

/** Newest first. They last as long as the tab, a reload included. */
let calls: readonly KeptCall[] = read();
const listeners = new Set<() => void>();

export function useCalls(): readonly KeptCall[] {
  const [shown, setShown] = useState(calls);
  useEffect(() => {
    const follow = (): void => setShown(calls);
    listeners.add(follow);
    follow();
    return () => void listeners.delete(follow);
  }, []);
  return shown;
}

export function keepCall(call: KeptCall): void {
  change([call, ...calls].slice(0, MAX_CALLS));
}

/** Adds what came of a call. */
export function endCall(
  id: string,
  end: Pick<KeptCall, "outcome" | "durationMs" | "response">,
): void {
  change(calls.map((call) => (call.id === id ? { ...call, ...end } : call)));
}

/** Forgets the calls that are over. */
export function forgetCalls(): void {
  change(calls.filter(({ outcome }) => outcome === "calling"));
}

function change(next: readonly KeptCall[]): void {
  calls = next;
  write(next);
  for (const listener of listeners) listener();
}

/** Where not all of them fit, the newest are stored. */
function write(all: readonly KeptCall[]): void {
  for (let count = all.length; count > 0; count = Math.floor(count / 2)) {
    try {
      sessionStorage.setItem(NAME, stringifyJson(all.slice(0, count)));
      return;
    } catch {
      // It is full.
    }
  }
  sessionStorage.removeItem(NAME);
}

/** A call that was under way when the page was left has an outcome that nobody saw. */
function read(): readonly KeptCall[] {
  try {
    const stored = parseJson(sessionStorage.getItem(NAME) ?? "[]") as KeptCall[];
    return stored.map((call) =>
      call.outcome === "calling" ? { ...call, outcome: "unseen" } : call,
    );
  } catch {
    return [];
  }
}
