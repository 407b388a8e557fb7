import type { Credentials } from "./signer/tc3.js";
import type { ApiRequest } from "./api-request.js";
import { parseJson } from "./json.js";
import { secretsIn } from "./redact.js";
import type { ServiceDescription } from "./service.js";

/**
 * The fields of a request, for masking and for errors. They are parsed from the body, because the
 * caller's object may have changed since.
 */
export function fieldsOf({ body }: ApiRequest): unknown {
  // Errors and events show nothing of a form, which is mostly files.
  if (typeof body !== "string") return undefined;
  // A custom serializer or a middleware may send something else.
  return jsonOf(body);
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Values that must not appear in an error or an event of the call. */
export function secretsOf(
  {
    secrets,
    service,
  }: { secrets: RecentSecrets; service: Pick<ServiceDescription, "secretFields"> },
  request: ApiRequest,
): string[] {
  const { body } = request;
  const fields = typeof body === "string" ? fieldsOf(request) : textsOfForm(body);
  return [...secrets.values, ...secretsIn(fields, service.secretFields)];
}

/** The parts of a form that are no files, by name: as text, and what that is as JSON. */
function textsOfForm(body: Uint8Array): readonly object[] {
  const text = new TextDecoder().decode(body);
  const [boundary = ""] = text.split("\r\n", 1);
  return text.split(`\r\n${boundary}`).flatMap((part) => {
    const [, name, value = ""] =
      /form-data; name="([^"]*)"\r\n(?:[^\r]+\r\n)*\r\n([^]*)$/.exec(part) ?? [];
    return name === undefined ? [] : [{ [name]: [value, jsonOf(value)] }];
  });
}

const LIMIT = 16;

/** The secrets of the latest credentials, so that they stay masked after a rotation. */
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
