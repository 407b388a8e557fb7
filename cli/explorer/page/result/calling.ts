import { useEffect, useRef, useState } from "preact/hooks";
import type { Action } from "../../describe/catalog.js";
import type { CallReport, CallRequest, Confirmation } from "../../protocol.js";
import { ServerGone } from "../server.js";
import { useSession } from "../session.js";

/** Where a call stands. */
export type Phase =
  | { readonly kind: "idle" }
  /** A question is asked. The confirmation is there once the price is known. */
  | {
      readonly kind: "asking";
      readonly call: CallRequest;
      readonly confirmation: Confirmation | undefined;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "calling" }
  | { readonly kind: "ended"; readonly report: CallReport }
  /** The local server did not do it, or went away. */
  | { readonly kind: "failed"; readonly message: string; readonly isOpen: boolean };

export interface Calling {
  readonly phase: Phase;
  readonly begin: (call: CallRequest) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Makes calls of an action, with a question before what costs money or loses data. */
export function useCalling(action: Action): Calling {
  const { server, words } = useSession();
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const isThere = useRef(true);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const enter = (next: Phase): void => {
    if (isThere.current) setPhase(next);
  };

  async function send(call: CallRequest, confirmation?: string): Promise<void> {
    enter({ kind: "calling" });
    try {
      const confirmed = confirmation === undefined ? call : { ...call, confirmation };
      enter({ kind: "ended", report: await server.call(confirmed) });
    } catch (error) {
      const isGone = error instanceof ServerGone;
      const isOpen = isGone && action.effect !== "read";
      const message = isOpen
        ? words.result.goneWrite
        : isGone
          ? words.result.gone
          : (error as Error).message;
      enter({ kind: "failed", message, isOpen });
    }
  }

  async function ask(call: CallRequest): Promise<void> {
    enter({ kind: "asking", call, confirmation: undefined });
    try {
      const confirmation = await server.confirm(call);
      // The answer may have been no, meanwhile.
      setPhase((now) =>
        now.kind === "asking" && now.call === call ? { ...now, confirmation } : now,
      );
    } catch (error) {
      const isGone = error instanceof ServerGone;
      const message = isGone ? words.result.gone : (error as Error).message;
      enter({ kind: "failed", message, isOpen: false });
    }
  }

  return {
    phase,
    begin(call) {
      if (phase.kind === "calling" || phase.kind === "asking") return;
      void (action.purchases || action.destroys ? ask(call) : send(call));
    },
    confirm() {
      if (phase.kind === "asking" && phase.confirmation !== undefined) {
        void send(phase.call, phase.confirmation.id);
      }
    },
    cancel: () => setPhase((now) => (now.kind === "asking" ? { kind: "cancelled" } : now)),
  };
}
