import {
  CallError,
  OutcomeUnknownError,
  TencentCloudError,
  type RedisClient,
} from "tencentcloud-redis";
import { CredentialsError } from "tencentcloud-redis/credentials";
import { parseJson, stringifyJson } from "../../../runtime/json.js";
import type { Fields } from "./form/path.js";
import type { CallReport, CallRequest, CallOutcome } from "./protocol.js";
import { Recording } from "./recording.js";
import type { Interceptors, Target } from "./targets.js";

/** The user cancelled a call. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor() {
    super("cancelled in the explorer");
  }
}

/** Makes a call with the ordinary client, and reports everything about it but its secrets. */
export async function execute(
  target: Target,
  { action, region, request }: CallRequest,
  secretFields: readonly string[],
  signal: AbortSignal,
): Promise<CallReport> {
  const recording = new Recording(request, secretFields);
  const started = performance.now();
  let outcome: CallOutcome;
  try {
    const client = clientFor(target, region, {
      credentials: (given) => recording.credentials(given),
      transport: (given) => recording.transport(given),
      observe: recording.observe,
    });
    const result = await client.call<Fields>(action, request, { signal });
    outcome = { kind: "succeeded", result };
  } catch (error) {
    outcome = outcomeOf(error, recording.report().length > 0);
  }
  const durationMs = performance.now() - started;
  return {
    outcome: parseJson(recording.masked(stringifyJson(outcome))) as CallOutcome,
    attempts: recording.report(),
    durationMs,
  };
}

/** The client could not be created, so nothing was sent. */
class ConnectError extends Error {}

function clientFor(
  target: Target,
  region: string,
  interceptors: Interceptors,
): Pick<RedisClient, "call"> {
  try {
    return target.connect(region, interceptors);
  } catch (error) {
    throw error instanceof TypeError ? new ConnectError(error.message) : error;
  }
}

/** @throws any error that is not an outcome of a call */
function outcomeOf(error: unknown, isSent: boolean): CallOutcome {
  // First, since a service error can leave the outcome unknown.
  if (error instanceof OutcomeUnknownError) {
    const { message, code, requestId, region, sentAt, lookFor } = error;
    return {
      kind: "unknown",
      message,
      code,
      requestId,
      region,
      sentAt,
      lookFor,
      lookup: undefined,
    };
  }
  if (error instanceof CancelledError) return { kind: "cancelled" };
  if (error instanceof TencentCloudError) {
    const { code, serviceMessage, requestId } = error;
    return { kind: "refused", code, message: serviceMessage, requestId };
  }
  if (error instanceof CredentialsError) {
    return {
      kind: "notSent",
      message: `No credentials found, so nothing was sent.\n${error.message}`,
    };
  }
  if (error instanceof CallError) return { kind: "noResponse", message: error.message };
  // Such as an action that the site of the target does not have.
  if (error instanceof TypeError && !isSent) return { kind: "notSent", message: error.message };
  if (error instanceof ConnectError) return { kind: "notSent", message: error.message };
  throw error;
}
