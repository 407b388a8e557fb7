import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import type { KeptCall } from "../../src/history/entry.js";
import { createStore } from "../store.js";

const NAME = "explorer-calls";
const MAX_CALLS = 50;

/** Newest first. They last as long as the tab, a reload included. */
const store = createStore(read());

export const useCalls = store.use;

export function keepCall(call: KeptCall): void {
  change([call, ...store.get()].slice(0, MAX_CALLS));
}

/** Adds what came of a call. */
export function endCall(
  id: string,
  end: Pick<KeptCall, "outcome" | "durationMs" | "response">,
): void {
  change(store.get().map((call) => (call.id === id ? { ...call, ...end } : call)));
}

/** Forgets the calls that are over. */
export function forgetCalls(): void {
  change(store.get().filter(({ outcome }) => outcome === "calling"));
}

function change(next: readonly KeptCall[]): void {
  store.set(next);
  write(next);
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
