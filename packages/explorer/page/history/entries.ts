import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import type { HistoryEntry } from "../../src/history/entry.js";
import { createStore } from "../store.js";

const NAME = "explorer-calls";
const MAX_ENTRIES = 50;

/** Newest first. They last as long as the tab, a reload included. */
const store = createStore(read());

export const useHistory = store.use;

export function addEntry(entry: HistoryEntry): void {
  change([entry, ...store.get()].slice(0, MAX_ENTRIES));
}

/** Adds the outcome of a call. */
export function completeEntry(
  id: string,
  end: Pick<HistoryEntry, "outcome" | "durationMs" | "response">,
): void {
  change(store.get().map((entry) => (entry.id === id ? { ...entry, ...end } : entry)));
}

/** Removes the calls that have ended. */
export function clearHistory(): void {
  change(store.get().filter(({ outcome }) => outcome === "calling"));
}

function change(next: readonly HistoryEntry[]): void {
  store.set(next);
  write(next);
}

/** Where not all of them fit, the newest are stored. */
function write(all: readonly HistoryEntry[]): void {
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
function read(): readonly HistoryEntry[] {
  try {
    const stored = parseJson(sessionStorage.getItem(NAME) ?? "[]") as HistoryEntry[];
    return stored.map((entry) =>
      entry.outcome === "calling" ? { ...entry, outcome: "unseen" } : entry,
    );
  } catch {
    return [];
  }
}
