import { randomUUID } from "node:crypto";

/** Somebody does not want to wait for a call any longer. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";

  constructor() {
    super("cancelled in the explorer");
  }
}

/** The calls on their way, by what the page calls them, so that they can be given up. */
export class RunningCalls {
  readonly #controllers = new Map<string, AbortController>();

  /** @returns undefined where a call of that name is on its way already. */
  begin(id: string = randomUUID()): { signal: AbortSignal; end(): void } | undefined {
    if (this.#controllers.has(id)) return undefined;
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    return { signal: controller.signal, end: () => void this.#controllers.delete(id) };
  }

  /** What has ended meanwhile stays as it ended. */
  cancel(id: string): void {
    this.#controllers.get(id)?.abort(new Cancelled());
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort(new Cancelled());
  }
}
