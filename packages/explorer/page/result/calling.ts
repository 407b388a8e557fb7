import { useEffect } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import type { CallRequest } from "../../src/protocol.js";
import { ServerGone } from "../server.js";
import { useSession } from "../session.js";
import { enterPhase, phaseOf, usePhase, type Phase } from "./phase.js";

export interface Calling {
  readonly phase: Phase;
  readonly begin: (call: CallRequest) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Ends the wait for a call that is on its way. How it ended is told by its report all the same. */
  readonly giveUp: () => void;
}

/** Makes calls of an action, with a question before what costs money or loses data. */
export function useCalling({ name, effect, purchases, destroys }: Action): Calling {
  const { server, words } = useSession();
  const phase = usePhase(name);
  const enter = (next: Phase): void => enterPhase(name, next);

  function cancel(): void {
    if (phaseOf(name).kind === "asking") enter({ kind: "cancelled" });
  }
  // Who goes elsewhere has not said yes.
  useEffect(() => cancel, [name]);

  async function send(call: CallRequest, confirmation?: string): Promise<void> {
    const id = crypto.randomUUID();
    enter({ kind: "calling", id, isGivenUp: false });
    try {
      const confirmed = { ...call, id, ...(confirmation === undefined ? {} : { confirmation }) };
      enter({ kind: "ended", report: await server.call(confirmed) });
    } catch (error) {
      const isGone = error instanceof ServerGone;
      const isOpen = isGone && effect !== "read";
      const message = isOpen
        ? words.result.goneWrite
        : isGone
          ? words.result.gone
          : (error as Error).message;
      enter({ kind: "failed", message, isOpen });
    }
  }

  async function ask(call: CallRequest): Promise<void> {
    const isAskingStill = (): boolean => {
      const now = phaseOf(name);
      return now.kind === "asking" && now.call === call;
    };
    enter({ kind: "asking", call, confirmation: undefined });
    try {
      const confirmation = await server.confirm(call);
      // The answer may have been no, meanwhile.
      if (isAskingStill()) enter({ kind: "asking", call, confirmation });
    } catch (error) {
      const isGone = error instanceof ServerGone;
      const message = isGone ? words.result.gone : (error as Error).message;
      if (isAskingStill()) enter({ kind: "failed", message, isOpen: false });
    }
  }

  return {
    phase,
    cancel,
    giveUp() {
      const now = phaseOf(name);
      if (now.kind !== "calling") return;
      enter({ ...now, isGivenUp: true });
      // Where the server has gone, the call itself ends with that.
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
