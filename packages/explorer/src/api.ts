import { findOperation, type OpenApiDocument } from "../../../runtime/openapi.js";
import type { Confirmations } from "./confirmations.js";
import { perform } from "./execute.js";
import type {
  CallReport,
  CallRequest,
  Cancellation,
  Confirmation,
  ConfirmedCall,
  PriceAnswer,
  Start,
} from "./protocol.js";
import { RunningCalls } from "./running-calls.js";
import type { Target, Targets } from "./targets.js";

/** A request of the page that is not carried out. Nothing was sent anywhere. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Described {
  readonly document: OpenApiDocument;
  readonly secretFields: readonly string[];
  readonly isOwnDocument: boolean;
}

/** What the page can ask for. */
export class Api {
  readonly #described: Described;
  readonly #targets: Targets;
  readonly #confirmations: Confirmations;
  readonly #running = new RunningCalls();

  constructor(described: Described, targets: Targets, confirmations: Confirmations) {
    this.#described = described;
    this.#targets = targets;
    this.#confirmations = confirmations;
  }

  start(): Start {
    const { document, ...facts } = this.#described;
    return {
      ...facts,
      document,
      service: document["x-tencentcloud"].service,
      version: document.info.version,
      region: this.#targets.region,
      targets: [...this.#targets.all.values()].map(({ name, endpoint }) => ({ name, endpoint })),
    };
  }

  /** Leave for a call, with what is to be known before it is made use of. */
  async confirm(call: CallRequest): Promise<Confirmation> {
    const { purchases = false, destroys = false } = this.#factsOf(call.action);
    const target = this.#targetOf(call);
    return {
      id: this.#confirmations.give(call),
      purchases,
      destroys,
      price: purchases ? await priceOf(target, call, this.#described.document) : undefined,
      unsettled: this.#confirmations.unsettled(call),
    };
  }

  async call({ confirmation, id, ...call }: ConfirmedCall): Promise<CallReport> {
    const { purchases, destroys } = this.#factsOf(call.action);
    const target = this.#targetOf(call);
    if ((purchases || destroys) && !this.#confirmations.take(confirmation, call)) {
      throw new Refused(
        409,
        `${call.action} has to be confirmed, each call anew. Nothing was sent.`,
      );
    }
    const running = this.#running.begin(id);
    if (running === undefined) throw new Refused(409, "This call is on its way already.");
    const { secretFields } = this.#described;
    const report = await perform(target, call, secretFields, running.signal).finally(running.end);
    if (report.ending.kind === "unknown") {
      const { region, sentAt, lookFor } = report.ending;
      this.#confirmations.leaveOpen(call, { region, sentAt, lookFor });
    }
    return report;
  }

  /** The call itself then ends, and tells as what. */
  cancel({ id }: Cancellation): object {
    this.#running.cancel(id);
    return {};
  }

  /** How a call ended could not be shown any more. The next question about such a call tells so. */
  leaveUnseen(call: CallRequest, sentAt: number): void {
    const { purchases, destroys } = this.#factsOf(call.action);
    if (!purchases && !destroys) return;
    this.#confirmations.leaveOpen(call, { region: call.region, sentAt, lookFor: {} });
  }

  /** Waits for nobody. */
  close(): void {
    this.#running.cancelAll();
  }

  #factsOf(action: string): { readonly purchases?: boolean; readonly destroys?: boolean } {
    const found = findOperation(this.#described.document, action);
    if (found === undefined) throw new Refused(404, "There is no such action.");
    return found["x-tencentcloud"] ?? {};
  }

  #targetOf({ target }: CallRequest): Target {
    const found = this.#targets.all.get(target);
    if (found !== undefined) return found;
    throw new Refused(
      403,
      "The real service is not called: the explorer was started without --real.",
    );
  }
}

async function priceOf(
  target: Target,
  call: CallRequest,
  document: OpenApiDocument,
): Promise<PriceAnswer> {
  try {
    const [client, { priceOf: ask }] = await Promise.all([
      target.connect(call.region),
      import("../../cli/src/call/price.js"),
    ]);
    const signal = AbortSignal.timeout(20_000);
    const text = await ask(client, call.action, call.request, signal, document);
    return text === undefined ? { kind: "untold" } : { kind: "known", text };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
