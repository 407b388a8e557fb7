import type { HttpResponse } from "./http/transport.js";
import { parseJson } from "./json.js";
import type { Classification, ServiceDescription } from "./service.js";

/**
 * The outcome of one attempt. Every attempt has exactly one, whatever the network does:
 * - `accepted`: the service responded with a result.
 * - `refused`: the service responded with an error code.
 * - `unusable`: the response is not one of the service.
 * - `unsent`: the request did not leave, so nothing has been done.
 * - `lost`: the connection broke after the request may have left.
 * - `timeout`, `aborted`: the time was up, or the caller aborted. `sent`: the request may have left.
 */
export type Outcome =
  | {
      readonly kind: "accepted";
      readonly result: Record<string, unknown>;
      readonly requestId: string | undefined;
      readonly response: HttpResponse;
    }
  | Refused
  | Unusable
  | { readonly kind: "unsent"; readonly error: unknown; readonly isPermanent: boolean }
  | { readonly kind: "lost"; readonly error: unknown }
  | { readonly kind: "timeout"; readonly milliseconds: number; readonly sent: boolean }
  | { readonly kind: "aborted"; readonly reason: unknown; readonly sent: boolean };

/** Every outcome without a result. */
export type Failure = Exclude<Outcome, { kind: "accepted" }>;

export interface Refused {
  readonly kind: "refused";
  readonly code: string;
  /** Empty if the service sent none. */
  readonly message: string;
  readonly requestId: string | undefined;
  readonly classification: Classification;
  readonly response: HttpResponse;
}

export interface Unusable {
  readonly kind: "unusable";
  /** What is wrong with the response, to follow "HTTP 502 with". */
  readonly what: string;
  readonly requestId: string | undefined;
  readonly response: HttpResponse;
}

/**
 * Reads a response. The only place that tells success from failure: a refusal has HTTP status 200 too.
 * Any status with any body gives an outcome.
 */
export function readOutcome(
  service: Pick<ServiceDescription, "codes">,
  response: HttpResponse,
): Outcome {
  const unusable = (what: string): Unusable => ({ kind: "unusable", what, requestId, response });
  let requestId: string | undefined;
  const envelope = readEnvelope(response);
  if (typeof envelope === "string") return unusable(envelope);
  requestId = text(envelope["RequestId"]);
  const error = envelope["Error"];
  if (error !== undefined && error !== null) {
    const { Code: code, Message: message } = error as Record<string, unknown>;
    if (typeof code !== "string") return unusable("an error without a code");
    // A result beside the error contradicts it.
    const isAlone = Object.entries(envelope).every(
      ([name, value]) => name === "Error" || name === "RequestId" || value === null,
    );
    const classification = isAlone ? classificationOf(service, code) : UNLISTED;
    return {
      kind: "refused",
      code,
      message: text(message) ?? "",
      requestId,
      classification,
      response,
    };
  }
  if (response.status !== 200) return unusable("a result, which needs status 200");
  return { kind: "accepted", result: envelope, requestId, response };
}

/** Whether the service may have acted without a result. */
export function isUnknown(outcome: Outcome): outcome is Failure {
  switch (outcome.kind) {
    case "accepted":
    case "unsent":
      return false;
    case "refused":
      return outcome.classification.outcome === "unknown";
    case "unusable":
    case "lost":
      return true;
    case "timeout":
    case "aborted":
      return outcome.sent;
  }
}

/** The value of `{ "Response": … }`, or what is wrong with the body. */
function readEnvelope({ body, isCut }: HttpResponse): Record<string, unknown> | string {
  if (isCut) return "a body that is too large";
  const json = body.trim();
  if (json === "") return "an empty body";
  let parsed: unknown;
  try {
    parsed = parseJson(json);
  } catch {
    return json.startsWith("<") ? "an HTML page, not JSON" : "broken JSON";
  }
  const response = (parsed as { Response?: unknown } | null)?.Response;
  return typeof response === "object" &&
    response !== null &&
    !Array.isArray(response) &&
    Object.keys(response).length > 0
    ? (response as Record<string, unknown>)
    : "JSON with neither a result nor an error";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An unlisted code tells nothing, so its call is not retried. */
const UNLISTED: Classification = { outcome: "unknown", retry: "never", codes: [] };

/** The classification of an error code: that of the longest listed code that it equals or begins with. */
export function classificationOf(
  { codes }: Pick<ServiceDescription, "codes">,
  code: string,
): Classification {
  for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
    const candidate = code.slice(0, end);
    const found = codes.find((group) => group.codes.includes(candidate));
    if (found !== undefined) return found;
  }
  return UNLISTED;
}
