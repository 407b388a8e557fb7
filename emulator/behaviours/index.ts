import type { AccountState } from "../state.js";
import { cloneInstances } from "./clone-instances.js";

/** A call that has passed signature and schema. */
export interface EmulatedCall {
  readonly request: Readonly<Record<string, unknown>>;
  readonly region: string;
  readonly requestId: string;
  readonly state: AccountState;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What an action does to the account. Gives the result without its `RequestId`, or throws Refusal. */
export type Behaviour = (call: EmulatedCall) => Record<string, unknown>;

/** Actions that do something. The others answer with a sample. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ["CloneInstances", cloneInstances],
]);
