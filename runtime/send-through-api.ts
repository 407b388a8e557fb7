import type { ApiRequest } from "./api-request.js";
import { requestFrom, responseOf } from "./api.js";
import type { Context } from "./context.js";
import { effectOf } from "./idempotency.js";
import { isUnknown, readOutcome, type Failure, type Outcome } from "./outcome.js";
import { messageOf } from "./redact-error.js";
import { send, type CallOutcome } from "./send.js";

/** The part of openapi-fetch's client that methods use. */
interface Posting {
  POST(
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Sends a call through openapi-fetch, so that its middlewares see request and response. */
export async function sendThroughApi(
  context: Context,
  api: unknown,
  request: ApiRequest,
): Promise<CallOutcome> {
  const { timeoutMs, attemptTimeoutMs, credentials, policy, signal } = request;
  let ended: CallOutcome | undefined;
  let own: Response | undefined;
  let isOver = false;
  /** Of a write in flight. */
  let writing: Promise<CallOutcome> | undefined;
  const record = async (sent: ApiRequest, isWrite: boolean): Promise<CallOutcome> => {
    try {
      const options = { timeoutMs, attemptTimeoutMs, credentials, policy };
      const end = { ...(await send(context, { ...sent, ...options })), given: request };
      // What a middleware reads besides says nothing about the write.
      if (isWrite || !(writing || (ended && isWriteOf(context, ended)))) ended = end;
      return end;
    } finally {
      if (isWrite) writing = undefined;
    }
  };
  const init = {
    body: request.body,
    // The body is JSON or a form already.
    bodySerializer: (body: unknown) => body,
    headers: { ...request.headers, "x-tc-region": request.region },
    signal,
    // `send` has already read the body.
    parseAs: "stream",
    async fetch(given: Request) {
      const sent = await requestFrom(context, given);
      const isWrite = effectOf(context.service, sent.action) !== "read";
      // A middleware that did not wait has got its outcome already.
      if (isWrite && isOver)
        throw new Error(`${sent.action} was not sent, because its call is over`);
      // A middleware may retry what did nothing. A purchase could be made twice.
      if (isWrite && (writing || (ended && mayHaveActed(ended)))) {
        throw new Error(`${sent.action} may have succeeded, and a middleware retried it`);
      }
      const sending = record(sent, isWrite);
      if (isWrite) writing = sending;
      const end = await sending;
      const response = responseOf(context, end);
      if (end === ended) own = response;
      return response;
    },
  };
  try {
    const { error, response } = await (api as Posting)
      .POST(`/#${request.action}`, init)
      .finally(async () => {
        isOver = true;
        // The outcome of a write that a middleware has left in flight is the call's.
        await writing?.catch(() => {});
      });
    if (ended && response === own) return ended;
    return await outcomeOfReplaced(context, request, response, error, ended);
  } catch (error) {
    if (!ended || !isWriteOf(context, ended)) throw error;
    // An error of a middleware does not tell whether the call has acted.
    const lost = outcomeAfterFailure(error, ended);
    if (lost) return { ...ended, outcome: lost, firstUnknown: ended.firstUnknown ?? lost };
    throw error;
  }
}

function isWriteOf({ service }: Context, { request }: CallOutcome): boolean {
  return effectOf(service, request.action) !== "read";
}

function mayHaveActed({ outcome, firstUnknown }: CallOutcome): boolean {
  return outcome.kind === "accepted" || firstUnknown !== undefined;
}

/** The outcome if a middleware failed after the service may have acted. */
function outcomeAfterFailure(
  error: unknown,
  { outcome, firstUnknown }: CallOutcome,
): Failure | undefined {
  if (outcome.kind !== "accepted") return firstUnknown && outcome;
  const id = outcome.requestId ?? "none";
  const message = `the service accepted the call (RequestId ${id}), and then a middleware failed`;
  return {
    kind: "lost",
    error: new Error(`${message}: ${messageOf(error, [])}`, { cause: error }),
  };
}

/** The outcome of a response that a middleware put in place of the service's. */
async function outcomeOfReplaced(
  { service, clock }: Context,
  request: ApiRequest,
  response: Response,
  error: unknown,
  ended: CallOutcome | undefined,
): Promise<CallOutcome> {
  const { status } = response;
  // openapi-fetch has already parsed the body if the status is not a success.
  const body = response.bodyUsed
    ? typeof error === "object"
      ? JSON.stringify(error)
      : String(error ?? "")
    : await response.text();
  const outcome = readOutcome(service, { status, headers: {}, body, isCut: false });
  const now = clock.now();
  return {
    request: ended?.request ?? request,
    given: request,
    outcome,
    firstUnknown: unknownAfterReplaced(outcome, ended),
    sentAt: ended?.sentAt ?? now,
    failedAt: now,
    attempts: ended?.attempts ?? 0,
    durationMs: ended?.durationMs ?? 0,
  };
}

/** The outcome that may have acted, of a call whose response a middleware replaced. */
function unknownAfterReplaced(
  outcome: Outcome,
  ended: CallOutcome | undefined,
): Failure | undefined {
  // What a middleware did instead of sending is not known.
  if (!ended) return isUnknown(outcome) ? outcome : undefined;
  // A middleware that turns a result into an error does not undo what the service did.
  if (ended.outcome.kind === "accepted") return outcome.kind === "accepted" ? undefined : outcome;
  return ended.firstUnknown;
}
