import type { Fields, PagingMetadata } from "../pagination.js";
import type { WaitState } from "./errors.js";

/** What to poll, and which states end well or badly. In any other state it is in progress. */
export interface WaiterMetadata {
  /** The action to call again and again. */
  readonly action: string;
  /** Response list to look at; else the response itself. */
  readonly items?: string;
  /** Request lists that name what is awaited: so many items have to be there. */
  readonly awaited?: readonly string[];
  /** How the action pages through these items, where it does. */
  readonly page?: Pick<PagingMetadata, "limit" | "total" | "size">;
  /** Request fields that identify what is awaited. One that is given has to have a value. */
  readonly identifiers?: readonly string[];
  /** Response fields of the actions that start it, each with the request field that takes its value. */
  readonly starts?: Readonly<Record<string, string>>;
  /** Field with the state. Words are compared without case. */
  readonly state: string;
  readonly succeeds: readonly WaitState[];
  readonly fails: readonly WaitState[];
  /** Field that says why. */
  readonly detail?: string;
}

/** What a response says of what is awaited. */
export interface States {
  /** The states that could be read, one for each item. */
  readonly states: readonly WaitState[];
  /** Whether an item is null or has no state that can be read. Such an item is in progress. */
  readonly hasUnreadable: boolean;
}

export function statesIn(response: Fields, waiter: WaiterMetadata): States {
  const items = itemsOf(response, waiter);
  const states = items.map((item) => stateOf(item, waiter)).filter(isState);
  return { states, hasUnreadable: states.length < items.length };
}

/** The first state that ends badly. */
export function failedState({ states }: States, waiter: WaiterMetadata): WaitState | undefined {
  return states.find((state) => isOneOf(state, waiter.fails));
}

/** Whether everything that the request asks for is there, and has ended well. */
export function isDone(
  { states, hasUnreadable }: States,
  waiter: WaiterMetadata,
  request: Fields,
): boolean {
  if (hasUnreadable) return false;
  const wanted = (waiter.awaited ?? []).map((field) => request[field]);
  // An ID that is given twice is of one item.
  const count = Math.max(
    1,
    ...wanted.map((list) => (Array.isArray(list) ? new Set(list).size : 1)),
  );
  return states.length >= count && states.every((state) => isOneOf(state, waiter.succeeds));
}

/** What the response says of the item that is in this state; undefined where it says nothing. */
export function detailOf(
  response: Fields,
  waiter: WaiterMetadata,
  state: WaitState,
): string | undefined {
  if (waiter.detail === undefined) return undefined;
  const item = itemsOf(response, waiter).find((one) => stateOf(one, waiter) === state);
  const detail = (item as Fields)[waiter.detail];
  return typeof detail === "string" && detail !== "" ? detail : undefined;
}

function itemsOf(response: Fields, { items }: WaiterMetadata): readonly unknown[] {
  if (items === undefined) return [response];
  const list = response[items];
  return Array.isArray(list) ? list : [];
}

/** A list can hold null in place of an item. */
function stateOf(item: unknown, { state }: WaiterMetadata): unknown {
  return (item as Fields | null | undefined)?.[state];
}

function isState(value: unknown): value is WaitState {
  return typeof value === "string" || typeof value === "number";
}

function isOneOf(state: WaitState, states: readonly WaitState[]): boolean {
  return states.some((other) => inLowerCase(other) === inLowerCase(state));
}

/** The service itself spells `Error` and `failed` as it likes. */
function inLowerCase(state: WaitState): WaitState {
  return typeof state === "string" ? state.toLowerCase() : state;
}
