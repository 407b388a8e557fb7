import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { parseJson } from "./json.js";
import { secretsIn } from "./redact.js";

/**
 * The fields of a request as it was sent, for masking and for telling what to look for. They are read
 * from the body, and only when asked for: the caller's object may have changed since.
 */
export function fieldsOf({ body }: ApiRequest): unknown {
  // Of a form, errors and observers show nothing: most of it would be files.
  if (typeof body !== "string") return undefined;
  try {
    return parseJson(body);
  } catch {
    // Somebody else's serializer, or a middleware, sends something else. There is nothing to show.
    return undefined;
  }
}

/** Values that must not show in an error or an event of the call. */
export function secretsOf({ secrets, service }: Context, request: ApiRequest): string[] {
  return [...secrets.values, ...secretsIn(fieldsOf(request), service.secretFields)];
}
