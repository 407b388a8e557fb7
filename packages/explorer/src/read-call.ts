import type { IncomingMessage } from "node:http";
import { parseJson } from "../../../runtime/json.js";
import { HttpError } from "./api.js";
import { isFields } from "./form/path.js";
import type { Cancellation, ConfirmedCall } from "./protocol.js";

/** The largest request of the service. */
const MAX_BYTES = 10 * 1024 * 1024;

/** @throws HttpError where the body is not a call */
export async function readCall(incoming: IncomingMessage): Promise<ConfirmedCall> {
  const value = await jsonOf(incoming);
  if (!isCall(value)) throw new HttpError(400, "The body is not a call.");
  return value;
}

/** @throws HttpError where the body names no call */
export async function readCancellation(incoming: IncomingMessage): Promise<Cancellation> {
  const value = await jsonOf(incoming);
  if (!isFields(value) || typeof value["id"] !== "string") {
    throw new HttpError(400, "The body names no call.");
  }
  return { id: value["id"] };
}

async function jsonOf(incoming: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new HttpError(415, "The content type must be application/json.");
  }
  try {
    return parseJson(await textOf(incoming));
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, "The body is not JSON.");
  }
}

/** Reads a body that is too large to its end, since a client that is still sending misses the response. */
async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > MAX_BYTES) throw new HttpError(413, "The request is larger than the service accepts.");
  return Buffer.concat(chunks).toString("utf8");
}

function isCall(value: unknown): value is ConfirmedCall {
  if (!isFields(value)) return false;
  const { target, action, region, request, confirmation, id } = value;
  return (
    (target === "emulator" || target === "real") &&
    typeof action === "string" &&
    typeof region === "string" &&
    isFields(request) &&
    (confirmation === undefined || typeof confirmation === "string") &&
    (id === undefined || typeof id === "string")
  );
}
