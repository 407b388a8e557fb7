import type { CallEvent } from "../../../runtime/events.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "../../../runtime/http/transport.js";
import { parseJson, stringifyJson } from "../../../runtime/json.js";
import { masked, redact, secretsIn } from "../../../runtime/redact.js";
import type { CredentialProvider, Credentials } from "../../../runtime/signer/tc3.js";
import type { AttemptReport } from "./protocol.js";
import { explainSignature } from "./signature/explain-signature.js";

/** What is recorded of one attempt. */
interface Attempt {
  readonly number: number;
  readonly limiterWaitMs: number;
  durationMs: number;
  next: AttemptReport["next"];
  request: HttpRequest | undefined;
  response: HttpResponse | undefined;
  error: string | undefined;
}

/** Records what a call sends and receives, and reports it without secrets. */
export class Recording {
  readonly #attempts: Attempt[] = [];
  readonly #secrets = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #secretFields: readonly string[];

  constructor(request: unknown, secretFields: readonly string[]) {
    this.#secretFields = secretFields;
    for (const secret of secretsIn(request, secretFields)) this.#secrets.add(secret);
  }

  /** Wraps a provider to remember its secrets, so that they are masked wherever they appear. */
  credentials(given: CredentialProvider): CredentialProvider {
    return async (asked) => {
      // The transport records what it sends as the call's.
      const credentials = await given({ ...asked, transport: undefined });
      this.#remember(credentials);
      return credentials;
    };
  }

  transport(given: HttpTransport): HttpTransport {
    return async (request) => {
      const attempt = this.#attempts.at(-1);
      if (attempt !== undefined) attempt.request = request;
      try {
        const response = await given(request);
        if (attempt !== undefined) attempt.response = response;
        return response;
      } catch (error) {
        if (attempt !== undefined) attempt.error = errorText(error);
        throw error;
      }
    };
  }

  readonly observe = (event: CallEvent): void => {
    const attempt = this.#attempts.at(-1);
    if (event.type === "signed") {
      this.#attempts.push({
        number: event.attempt,
        limiterWaitMs: event.limiterWaitMs,
        durationMs: 0,
        next: undefined,
        request: undefined,
        response: undefined,
        error: undefined,
      });
    } else if (event.type === "responded" && attempt !== undefined) {
      attempt.durationMs = event.durationMs;
      if (attempt.response === undefined) attempt.error ??= event.outcome;
    } else if (event.type === "retrying" && attempt !== undefined) {
      attempt.next = { reason: event.reason, delayMs: event.delayMs };
    }
  };

  /** Masks every known secret in a text. */
  masked(text: string): string {
    return redact(text, [...this.#secrets, ...this.#tokens]);
  }

  report(): AttemptReport[] {
    return this.#attempts.flatMap((attempt) => {
      const { request, response, error, ...rest } = attempt;
      if (request === undefined) return [];
      const { method, url, headers, body } = request;
      return {
        ...rest,
        sent: {
          method,
          url,
          headers: this.#headers({ ...headers, host: new URL(url).host }),
          body: this.#body(body),
        },
        signature: explainSignature(request, [...this.#tokens]),
        received: response && {
          status: response.status,
          headers: this.#headers(response.headers),
          body: this.masked(response.body),
        },
        error: error === undefined ? undefined : this.masked(error),
      };
    });
  }

  #remember({ secretKey, token }: Credentials): void {
    this.#secrets.add(secretKey);
    if (token) this.#tokens.add(token);
  }

  /** Also masks by field name, since a secret may be too short to search for. */
  #body(body: string | Uint8Array): string {
    // Only multipart forms are bytes, and no action of this service takes one.
    if (typeof body !== "string") return "";
    return this.masked(stringifyJson(masked(parseJson(body), this.#secretFields)));
  }

  #headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, this.masked(value)]),
    );
  }
}

function errorText(error: unknown): string {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: unknown };
  const inner = cause instanceof Error ? `: ${cause.message}` : "";
  const text = `${message ?? String(error)}${inner}`;
  return code === undefined || text.includes(code) ? text : `${code} ${text}`;
}
