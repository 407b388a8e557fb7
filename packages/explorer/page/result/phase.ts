import { useEffect, useState } from "preact/hooks";
import type { CallReport, CallRequest, Confirmation } from "../../src/protocol.js";

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
const phases = new Map<string, Phase>();
const listeners = new Set<() => void>();

export function phaseOf(action: string): Phase {
  return phases.get(action) ?? IDLE;
}

export function enterPhase(action: string, phase: Phase): void {
  phases.set(action, phase);
  for (const listener of listeners) listener();
}

export function usePhase(action: string): Phase {
  const [phase, setPhase] = useState(phaseOf(action));
  useEffect(() => {
    const follow = (): void => setPhase(phaseOf(action));
    listeners.add(follow);
    follow();
    return () => void listeners.delete(follow);
  }, [action]);
  return phase;
}
