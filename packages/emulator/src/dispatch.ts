import { completeSample } from "./begun-work.js";
import { handlers } from "./handlers/index.js";
import { anyInstance } from "./handlers/find-instance.js";
import type { EmulatedCall } from "./call.js";
import type { OpenApiDocument, Operation } from "../../../runtime/openapi.js";
import { serviceErrorFor } from "./service-error.js";
import { sampleResponse } from "./sample.js";
import type { SchemaCheck } from "./schema-check.js";

/** What the service makes of a call that it has let in. @throws ServiceError where it cannot carry it out. */
export function dispatch(
  call: Omit<EmulatedCall, "error">,
  seed: number,
): Readonly<Record<string, unknown>> {
  const listed = codesOf(call.document, call.operation);
  const full: EmulatedCall = {
    ...call,
    error: (reason, message) => serviceErrorFor(reason, listed, message),
  };
  // What is written by hand is Redis; other products have actions of the same names.
  if (call.document["x-tencentcloud"].service !== HANDWRITTEN) return sampleResponse(full, seed);
  const handler = handlers.get(call.action);
  if (handler !== undefined) return handler(full);
  // Made-up data is about an instance that exists, like all other data.
  const { InstanceId } = call.request;
  if (typeof InstanceId === "string") anyInstance(full, InstanceId);
  return completeSample(full, sampleResponse(full, seed));
}

const HANDWRITTEN = "redis";

const known = new WeakMap<Operation, ReadonlySet<string>>();

/** Codes that the action may answer with: its own, and those of any action. */
export function codesOf(document: OpenApiDocument, operation: Operation): ReadonlySet<string> {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const { errors = [] } = operation["x-tencentcloud"] ?? {};
  const codes = Object.entries(document["x-tencentcloud"].errors?.codes ?? {});
  const all = new Set([
    ...errors,
    ...codes.flatMap(([code, { common }]) => (common ? [code] : [])),
  ]);
  known.set(operation, all);
  return all;
}

/** @throws Error where the document does not allow the answer: then the emulator itself is at fault. */
export function assertValidResponse(
  check: SchemaCheck,
  { operationId }: Operation,
  answer: object,
): void {
  const [first] = check.named(`${operationId}Response`, answer);
  if (first === undefined) return;
  const { path, message } = first;
  throw new Error(
    `The emulator's answer to ${operationId} is wrong at ${path.join(".") || "the top"}: ${message}`,
  );
}
