import { randomUUID } from "node:crypto";
import { findOperation, type OpenApiDocument } from "../../../runtime/openapi.js";
import type { Confirmations } from "./confirmations.js";
import { CancelledError, execute } from "./execute.js";
import { lookupOf } from "./lookup/lookup.js";
import type {
  CallReport,
  CallRequest,
  Cancellation,
  Confirmation,
  ConfirmedCall,
  PriceResult,
  Start,
} from "./protocol.js";
import type { Target, Targets } from "./targets.js";

/** The server rejects a request of the page. No call was made. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type DocumentInfo = Pick<Start, "document" | "secretFields" | "isOwnDocument">;

/** The requests of the page. */
export class Api {
  readonly #info: DocumentInfo;
  readonly #targets: Targets;
  readonly #confirmations: Confirmations;
  /** By the IDs that the page gives them, so that it can cancel them. */
  readonly #running = new Map<string, AbortController>();

  constructor(info: DocumentInfo, targets: Targets, confirmations: Confirmations) {
    this.#info = info;
    this.#targets = targets;
    this.#confirmations = confirmations;
  }

  start(): Start {
    return {
      ...this.#info,
      region: this.#targets.region,
      targets: [...this.#targets.all.values()].map(({ name, endpoint }) => ({ name, endpoint })),
    };
  }

  /** Issues a confirmation for a call, with what the user has to know first. */
  async confirm(call: CallRequest): Promise<Confirmation> {
    const { purchases } = this.#metadataOf(call.action);
    const target = this.#targetOf(call);
    return {
      id: this.#confirmations.issue(call),
      price: purchases ? await priceOf(target, call, this.#info.document) : undefined,
      unknownOutcome: this.#confirmations.unknownOutcome(call),
    };
  }

  async call({ confirmation, id = randomUUID(), ...call }: ConfirmedCall): Promise<CallReport> {
    const { purchases, destroys } = this.#metadataOf(call.action);
    const target = this.#targetOf(call);
    if ((purchases || destroys) && !this.#confirmations.redeem(confirmation, call)) {
      throw new HttpError(409, `${call.action} must be confirmed for each call. Nothing was sent.`);
    }
    if (this.#running.has(id)) throw new HttpError(409, "This call is already running.");
    const controller = new AbortController();
    this.#running.set(id, controller);
    const { secretFields } = this.#info;
    const startedAt = Date.now();
    const report = await execute(target, call, secretFields, controller.signal)
      .catch((error: unknown) => {
        // A fault of ours, before or after it was sent.
        this.rememberUnseen(call, startedAt);
        throw error;
      })
      .finally(() => this.#running.delete(id));
    if (report.outcome.kind !== "unknown") return report;
    const { region, sentAt, lookFor } = report.outcome;
    const lookup = lookupOf(this.#info.document, call);
    this.#confirmations.rememberUnknown(call, { region, sentAt, lookFor, lookup });
    return { ...report, outcome: { ...report.outcome, lookup } };
  }

  /** The call itself then ends and reports its outcome. */
  cancel({ id }: Cancellation): object {
    this.#running.get(id)?.abort(new CancelledError());
    return {};
  }

  /** The page was closed before the outcome could be shown. The next confirmation tells about it. */
  rememberUnseen(call: CallRequest, sentAt: number): void {
    const { purchases, destroys } = this.#metadataOf(call.action);
    if (!purchases && !destroys) return;
    const { region } = call;
    const lookup = lookupOf(this.#info.document, call);
    this.#confirmations.rememberUnknown(call, { region, sentAt, lookFor: {}, lookup });
  }

  /** Cancels every running call. */
  close(): void {
    for (const controller of this.#running.values()) controller.abort(new CancelledError());
  }

  #metadataOf(action: string): { readonly purchases?: boolean; readonly destroys?: boolean } {
    const found = findOperation(this.#info.document, action);
    if (found === undefined) throw new HttpError(404, "Unknown action.");
    return found["x-tencentcloud"] ?? {};
  }

  #targetOf({ target }: CallRequest): Target {
    const found = this.#targets.all.get(target);
    if (found !== undefined) return found;
    throw new HttpError(
      403,
      "The explorer was started without --real, so it does not call the real service.",
    );
  }
}

async function priceOf(
  target: Target,
  call: CallRequest,
  document: OpenApiDocument,
): Promise<PriceResult> {
  try {
    const [client, { priceOf: ask }] = await Promise.all([
      target.connect(call.region),
      import("./price.js"),
    ]);
    const signal = AbortSignal.timeout(20_000);
    const text = await ask(client, call.action, call.request, signal, document);
    return text === undefined ? { kind: "none" } : { kind: "known", text };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
