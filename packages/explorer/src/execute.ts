import {
  CallError,
  OutcomeUnknownError,
  TencentCloudError,
  type RedisClient,
} from "tencentcloud-redis";
import { CredentialsError } from "tencentcloud-redis/credentials";
import { parseJson, stringifyJson } from "../../../runtime/json.js";
import type { CallReport, CallRequest, Ending } from "./protocol.js";
import { Recording } from "./recording.js";
import { Cancelled } from "./running-calls.js";
import type { Target, Watch } from "./targets.js";

type Fields = Readonly<Record<string, unknown>>;

/** Makes a call by the client as everybody has it, and tells all that can be shown of it. */
export async function perform(
  target: Target,
  { action, region, request }: CallRequest,
  secretFields: readonly string[],
  signal: AbortSignal,
): Promise<CallReport> {
  const recording = new Recording(request, secretFields);
  const started = performance.now();
  let ending: Ending;
  try {
    const client = clientFor(target, region, {
      credentials: (given) => recording.credentials(given),
      transport: (given) => recording.transport(given),
      observe: recording.observe,
    });
    const result = await client.call<Fields>(action, request, { signal });
    ending = { kind: "accepted", result };
  } catch (error) {
    ending = endingOf(error);
  }
  const durationMs = performance.now() - started;
  return {
    ending: parseJson(recording.masked(stringifyJson(ending))) as Ending,
    attempts: recording.report(),
    durationMs,
  };
}

/** A client cannot be made, so nothing was sent. */
class Unconnected extends Error {}

function clientFor(target: Target, region: string, watch: Watch): Pick<RedisClient, "call"> {
  try {
    return target.connect(region, watch);
  } catch (error) {
    throw error instanceof TypeError ? new Unconnected(error.message) : error;
  }
}

/** @throws what is none of the ways that a call can end in. */
function endingOf(error: unknown): Ending {
  // A refusal can leave the outcome open, and then that is what counts.
  if (error instanceof OutcomeUnknownError) {
    const { message, code, requestId, region, sentAt, lookFor } = error;
    return { kind: "unknown", message, code, requestId, region, sentAt, lookFor };
  }
  if (error instanceof Cancelled) return { kind: "cancelled" };
  if (error instanceof TencentCloudError) {
    const { code, message, requestId } = error;
    return { kind: "refused", code, message, requestId };
  }
  if (error instanceof CredentialsError) {
    return { kind: "unsent", message: `No credentials, so nothing was sent.\n${error.message}` };
  }
  if (error instanceof CallError) return { kind: "unanswered", message: error.message };
  if (error instanceof Unconnected) return { kind: "unsent", message: error.message };
  throw error;
}
