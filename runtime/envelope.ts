import { ResponseError, TencentCloudError } from "./errors.js";
import { parseJson } from "./json.js";

/** An answer as it came, not yet known to be one of the service's. */
export interface RawAnswer {
  readonly action: string;
  /** HTTP status. */
  readonly status: number;
  readonly body: string;
  /** Masks secrets in text that goes into an error. */
  readonly redact: (text: string) => string;
}

const BODY_START = 200;

/**
 * The result inside `{ "Response": … }`. The only place that tells success from failure: a refusal
 * comes with HTTP status 200, so the status alone says nothing.
 * @throws TencentCloudError where the service refused, ResponseError where it cannot have been the
 * service that answered.
 */
export function unwrap(answer: RawAnswer): Record<string, unknown> {
  const response = read(answer);
  const requestId = typeof response["RequestId"] === "string" ? response["RequestId"] : undefined;
  const error = response["Error"];
  if (error !== undefined && error !== null) {
    const { Code: code, Message: message } = error as Record<string, unknown>;
    if (typeof code !== "string") throw unusable(answer, "an error without a code", requestId);
    const text = typeof message === "string" && message !== "" ? message : code;
    throw new TencentCloudError(answer.redact(text), { code, action: answer.action, requestId });
  }
  if (answer.status !== 200) throw unusable(answer, "a result with this status", requestId);
  if (Object.keys(response).length === 0) {
    throw unusable(answer, "an envelope with neither a result nor an error", requestId);
  }
  return response;
}

function read(answer: RawAnswer): Record<string, unknown> {
  const text = answer.body.trim();
  if (text === "") throw unusable(answer, "an empty body");
  let envelope: unknown;
  try {
    envelope = parseJson(text);
  } catch {
    throw unusable(answer, text.startsWith("<") ? "an HTML page, not JSON" : "broken JSON");
  }
  const response = isObject(envelope) ? envelope["Response"] : undefined;
  if (!isObject(response)) {
    throw unusable(answer, "JSON with neither a result nor an error");
  }
  return response;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unusable(answer: RawAnswer, what: string, requestId?: string): ResponseError {
  const { action, status, body, redact } = answer;
  // Masked before it is cut, or the cut could leave half a secret that no longer looks like one.
  const bodyStart = redact(body).slice(0, BODY_START);
  const shown = bodyStart === "" ? "" : `: ${bodyStart}`;
  return new ResponseError(`${action} was answered with HTTP ${status} and ${what}${shown}`, {
    action,
    requestId,
    status,
    bodyStart,
  });
}
