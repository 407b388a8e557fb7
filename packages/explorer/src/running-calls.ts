import { randomUUID } from "node:crypto";

/** The user cancelled a call. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor() {
    super("cancelled in the explorer");
  }
}

/** The running calls by the IDs that the page gives them, so that it can cancel them. */
export class RunningCalls {
  readonly #controllers = new Map<string, AbortController>();

  /** @returns undefined where a call with this ID is already running */
  begin(id: string = randomUUID()): { signal: AbortSignal; end(): void } | undefined {
    if (this.#controllers.has(id)) return undefined;
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    return { signal: controller.signal, end: () => void this.#controllers.delete(id) };
  }

  /** Does nothing to a call that has ended. */
  cancel(id: string): void {
    this.#controllers.get(id)?.abort(new CancelledError());
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort(new CancelledError());
  }
}
