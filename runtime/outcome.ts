import type { HttpResponse } from "./http/transport.js";
import { parseJson } from "./json.js";
import type { Classification, ServiceDescription } from "./service.js";

/**
 * How one attempt ended. Every attempt ends in exactly one of these, whatever the network does:
 * - `accepted`: the service acted, and says what it did.
 * - `refused`: the service answered with an error code.
 * - `unusable`: something answered that cannot have been the service, or not in its form.
 * - `unsent`: no connection was made, so nothing can have been done.
 * - `lost`: the connection broke after the request may have been sent.
 * - `timeout`, `aborted`: the time was up, or the caller gave up; `sent` says whether the request
 *   may have been on its way.
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

/** Every end but a result. */
export type Failure = Exclude<Outcome, { kind: "accepted" }>;

export interface Refused {
  readonly kind: "refused";
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
  readonly classification: Classification;
  readonly response: HttpResponse;
}

export interface Unusable {
  readonly kind: "unusable";
  /** What came instead, to go after "answered with HTTP 502 and". */
  readonly what: string;
  readonly requestId: string | undefined;
  readonly response: HttpResponse;
}

/**
 * Reads an response. The only place that tells success from failure: a refusal comes with HTTP status
 * 200, so the status alone says nothing. Total: any status with any body gives an outcome.
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
    const classification = classificationOf(service, code);
    return {
      kind: "refused",
      code,
      message: text(message) ?? code,
      requestId,
      classification,
      response,
    };
  }
  if (response.status !== 200) return unusable("a result with this status");
  return { kind: "accepted", result: envelope, requestId, response };
}

/** Whether the service may have acted, although the caller has no result. */
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

/** What is inside `{ "Response": … }`, or what came instead. */
function readEnvelope({ body, isCut }: HttpResponse): Record<string, unknown> | string {
  if (isCut) return "a body that is larger than is read";
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

/** Of a code that is nowhere listed nothing can be said, and so nothing is risked. */
const UNLISTED: Classification = { outcome: "unknown", retry: "never", codes: [] };

/** What an error code says of the call: by the longest listed code that it is or begins with. */
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
