import { hasBrand } from "../brand.js";
import { redactValue } from "../redact.js";

/** State of what is awaited, as the service names it. */
export type WaitState = string | number;

/** A wait that did not end well: `WaitFailedError` or `WaitTimeoutError`. */
export class WaitError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/WaitError";
  override readonly name: string = "WaitError";
  /** The waiter, such as `Task`. */
  readonly waiter: string;
  /** Response to the last call that succeeded, secrets masked; undefined where none did. */
  readonly response: unknown;
  readonly elapsedMs: number;

  constructor(message: string, details: WaitErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.waiter = details.waiter;
    this.response = details.response;
    this.elapsedMs = details.elapsedMs;
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  /** All fields except the stack and the cause, for logging. Bigints become text. */
  toJSON(): object {
    return { ...this, message: this.message, response: redactValue(this.response, []) };
  }
}

interface WaitErrorDetails {
  readonly waiter: string;
  readonly response: unknown;
  readonly elapsedMs: number;
  readonly cause?: unknown;
}

/** What was awaited ended badly. */
export class WaitFailedError extends WaitError {
  static override readonly brand: string = "tencentcloud-redis/WaitFailedError";
  override readonly name = "WaitFailedError";
  /** The state in which it ended. */
  readonly state: WaitState;
  /** What the service says about it. */
  readonly detail: string | undefined;

  constructor(
    details: WaitErrorDetails & { readonly state: WaitState; readonly detail: string | undefined },
  ) {
    const why = details.detail === undefined ? "" : `: ${details.detail}`;
    super(`${details.waiter} ended in the state ${JSON.stringify(details.state)}${why}`, details);
    this.state = details.state;
    this.detail = details.detail;
  }
}

/** It was in progress at the deadline. It may end well later. */
export class WaitTimeoutError extends WaitError {
  static override readonly brand: string = "tencentcloud-redis/WaitTimeoutError";
  override readonly name = "WaitTimeoutError";
  /** The states of the last response; empty where nothing was there yet. */
  readonly states: readonly WaitState[];

  constructor(details: WaitErrorDetails & { readonly states: readonly WaitState[] }) {
    const seen =
      details.states.length === 0
        ? "nothing to be seen"
        : `the state ${details.states.map((state) => JSON.stringify(state)).join(", ")}`;
    super(`${details.waiter}: after ${Math.round(details.elapsedMs)} ms still ${seen}`, details);
    this.states = details.states;
  }
}
