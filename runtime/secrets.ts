import type { Credentials } from "./signer/tc3.js";
import type { ApiRequest } from "./api-request.js";
import { parseJson } from "./json.js";
import { secretsIn } from "./redact.js";
import type { ServiceDescription } from "./service.js";

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
export function secretsOf(
  {
    secrets,
    service,
  }: { secrets: RecentSecrets; service: Pick<ServiceDescription, "secretFields"> },
  request: ApiRequest,
): string[] {
  return [...secrets.values, ...secretsIn(fieldsOf(request), service.secretFields)];
}

const LIMIT = 16;

/** The secrets of the credentials used last: what they signed is masked after a rotation too. */
export class RecentSecrets {
  #values: readonly string[] = [];

  get values(): readonly string[] {
    return this.#values;
  }

  remember({ secretKey, token }: Credentials): void {
    for (const secret of [secretKey, token]) {
      if (!secret || this.#values.includes(secret)) continue;
      this.#values = [secret, ...this.#values].slice(0, LIMIT);
    }
  }
}
