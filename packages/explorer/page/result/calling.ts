import { useEffect } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import type { CallReport, CallRequest, Confirmation } from "../../src/protocol.js";
import { comparable, newEntry, type EntryOutcome } from "../../src/history/entry.js";
import { completeEntry, addEntry } from "../history/entries.js";
import type { Messages } from "../locales/en.js";
import { ServerUnreachable } from "../server.js";
import { useSession } from "../session.js";
import { createStore } from "../store.js";

/** The state of a call. */
export type Phase =
  | { readonly kind: "idle" }
  /** The dialog is open. The confirmation is set once the price is known. */
  | {
      readonly kind: "asking";
      readonly call: CallRequest;
      readonly confirmation: Confirmation | undefined;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "calling"; readonly id: string; readonly isStopping: boolean }
  | { readonly kind: "ended"; readonly report: CallReport }
  /** The local server rejected the call, or is unreachable. */
  | { readonly kind: "failed"; readonly message: string; readonly isOutcomeUnknown: boolean };

const IDLE: Phase = { kind: "idle" };
/** By action. A call goes on while another view is open, and its outcome must not be lost. */
const phases = createStore<ReadonlyMap<string, Phase>>(new Map());

function phaseOf(action: string): Phase {
  return phases.get().get(action) ?? IDLE;
}

interface Calling {
  readonly phase: Phase;
  readonly begin: (call: CallRequest) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Cancels the running call. Its report still shows the outcome. */
  readonly stopWaiting: () => void;
}

/** Browsers may cancel the requests of a page that is being left. */
let isLeaving = false;
addEventListener("beforeunload", () => (isLeaving = true));
addEventListener("pageshow", () => (isLeaving = false));

/** Makes calls of an action, and asks first where money is spent or data is lost. */
export function useCalling(action: Action): Calling {
  const { name, effect, purchases, destroys } = action;
  const { server, messages, catalog, start } = useSession();
  const phase = phases.use().get(name) ?? IDLE;
  const enter = (next: Phase): void => phases.set(new Map(phases.get()).set(name, next));

  function cancel(): void {
    if (phaseOf(name).kind === "asking") enter({ kind: "cancelled" });
  }
  // Leaving the view means no.
  useEffect(() => cancel, [name]);

  async function send(call: CallRequest, confirmation?: string): Promise<void> {
    const id = crypto.randomUUID();
    enter({ kind: "calling", id, isStopping: false });
    addEntry(newEntry(id, call, action, catalog.schemas, start.secretFields));
    try {
      const confirmed = { ...call, id, ...(confirmation === undefined ? {} : { confirmation }) };
      const report = await server.call(confirmed);
      const { outcome, durationMs } = report;
      const response = comparable(outcome, start.secretFields);
      completeEntry(id, { outcome: outcome.kind, durationMs, response });
      enter({ kind: "ended", report });
    } catch (error) {
      const { outcome, message, isOutcomeUnknown } = failureOf(error, effect === "read", messages);
      completeEntry(id, { outcome, durationMs: 0, response: undefined });
      enter({ kind: "failed", message, isOutcomeUnknown });
    }
  }

  async function ask(call: CallRequest): Promise<void> {
    const isStillAsking = (): boolean => {
      const now = phaseOf(name);
      return now.kind === "asking" && now.call === call;
    };
    enter({ kind: "asking", call, confirmation: undefined });
    try {
      const confirmation = await server.confirm(call);
      // The user may have cancelled in the meantime.
      if (isStillAsking()) enter({ kind: "asking", call, confirmation });
    } catch (error) {
      // Nothing was sent yet, as with a read.
      const { message } = failureOf(error, true, messages);
      if (isStillAsking()) enter({ kind: "failed", message, isOutcomeUnknown: false });
    }
  }

  return {
    phase,
    cancel,
    stopWaiting() {
      const now = phaseOf(name);
      if (now.kind !== "calling") return;
      enter({ ...now, isStopping: true });
      // Where the server is unreachable, the call itself reports it.
      server.cancel({ id: now.id }).catch(() => {});
    },
    begin(call) {
      const { kind } = phaseOf(name);
      if (kind === "calling" || kind === "asking") return;
      void (purchases || destroys ? ask(call) : send(call));
    },
    confirm() {
      const now = phaseOf(name);
      if (now.kind === "asking" && now.confirmation !== undefined) {
        void send(now.call, now.confirmation.id);
      }
    },
  };
}

interface Failure {
  readonly outcome: EntryOutcome;
  readonly message: string;
  readonly isOutcomeUnknown: boolean;
}

/** Why a call has no report: the local server has rejected it, or does not respond. */
function failureOf(error: unknown, isRead: boolean, { result }: Messages): Failure {
  if (!(error instanceof ServerUnreachable)) {
    return { outcome: "notSent", message: (error as Error).message, isOutcomeUnknown: false };
  }
  return {
    outcome: isLeaving ? "unseen" : isRead ? "noResponse" : "unknown",
    message: isRead ? result.unreachable : result.unreachableWrite,
    isOutcomeUnknown: !isRead,
  };
}
