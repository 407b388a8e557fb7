/** State of what is waited for, as the document names it. */
export type State = string | number;

/** A wait that did not end well. Its subclasses say how. */
export class WaitError extends Error {
  override readonly name: string = "WaitError";
  /** The waiter, such as `Task`. */
  readonly waiter: string;
  /** What the last look saw; undefined where no look succeeded. */
  readonly response: unknown;
  readonly elapsedMs: number;

  constructor(message: string, details: WaitErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.waiter = details.waiter;
    this.response = details.response;
    this.elapsedMs = details.elapsedMs;
  }
}

interface WaitErrorDetails {
  readonly waiter: string;
  readonly response: unknown;
  readonly elapsedMs: number;
  readonly cause?: unknown;
}

/** What was waited for ended, and ended badly. */
export class WaitFailedError extends WaitError {
  override readonly name = "WaitFailedError";
  /** The state that it ended in. */
  readonly state: State;
  /** What the service says about it. */
  readonly detail: string | undefined;

  constructor(
    details: WaitErrorDetails & { readonly state: State; readonly detail: string | undefined },
  ) {
    const why = details.detail === undefined ? "" : `: ${details.detail}`;
    super(`${details.waiter} ended in the state ${JSON.stringify(details.state)}${why}`, details);
    this.state = details.state;
    this.detail = details.detail;
  }
}

/** It still went on when the time was up. It may end well later. */
export class WaitTimeoutError extends WaitError {
  override readonly name = "WaitTimeoutError";
  /** The states that were seen last; empty where nothing was there yet. */
  readonly states: readonly State[];

  constructor(details: WaitErrorDetails & { readonly states: readonly State[] }) {
    const seen =
      details.states.length === 0
        ? "nothing to be seen"
        : `the state ${details.states.map((state) => JSON.stringify(state)).join(", ")}`;
    super(`${details.waiter}: after ${details.elapsedMs} ms still ${seen}`, details);
    this.states = details.states;
  }
}
