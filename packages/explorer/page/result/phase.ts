import { useEffect, useState } from "preact/hooks";
import type { CallReport, CallRequest, Confirmation } from "../../src/protocol.js";

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
  | { readonly kind: "calling"; readonly id: string; readonly isGivenUp: boolean }
  | { readonly kind: "ended"; readonly report: CallReport }
  /** The local server did not do it, or went away. */
  | { readonly kind: "failed"; readonly message: string; readonly isOpen: boolean };

const IDLE: Phase = { kind: "idle" };
/** By action. A call goes on while somebody looks elsewhere, and how it ended must not be lost. */
const phases = new Map<string, Phase>();
const followers = new Set<() => void>();

export function phaseOf(action: string): Phase {
  return phases.get(action) ?? IDLE;
}

export function enterPhase(action: string, phase: Phase): void {
  phases.set(action, phase);
  for (const follow of followers) follow();
}

export function usePhase(action: string): Phase {
  const [phase, setPhase] = useState(phaseOf(action));
  useEffect(() => {
    const follow = (): void => setPhase(phaseOf(action));
    followers.add(follow);
    follow();
    return () => void followers.delete(follow);
  }, [action]);
  return phase;
}
