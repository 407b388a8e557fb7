import type { IncomingMessage } from "node:http";
import { parseJson } from "../../runtime/json.js";
import { Refused } from "./api.js";
import type { ConfirmedCall } from "./protocol.js";

/** As much as the service takes. */
const MAX_BYTES = 10 * 1024 * 1024;

/** @throws Refused where it is no call. */
export async function readCall(incoming: IncomingMessage): Promise<ConfirmedCall> {
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new Refused(415, "Only JSON is read.");
  }
  let value: unknown;
  try {
    value = parseJson(await textOf(incoming));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(400, "The body is not JSON.");
  }
  if (!isCall(value)) throw new Refused(400, "The body is not a call.");
  return value;
}

/** Reads to the end even when it is too large: who is still sending would miss the answer. */
async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > MAX_BYTES) throw new Refused(413, "The request is larger than the service takes.");
  return Buffer.concat(chunks).toString("utf8");
}

function isCall(value: unknown): value is ConfirmedCall {
  if (!isRecord(value)) return false;
  const { target, action, region, request, confirmation } = value;
  return (
    (target === "emulator" || target === "real") &&
    typeof action === "string" &&
    typeof region === "string" &&
    isRecord(request) &&
    (confirmation === undefined || typeof confirmation === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
