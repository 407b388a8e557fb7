import type { CallEvent } from "../../../runtime/events.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "../../../runtime/http/transport.js";
import { parseJson, stringifyJson } from "../../../runtime/json.js";
import { masked, redact, secretsIn } from "../../../runtime/redact.js";
import type { CredentialProvider, Credentials } from "../../../runtime/signer/tc3.js";
import type { AttemptReport } from "./protocol.js";
import { explainSignature } from "./signature/explain-signature.js";

/** What is written down of one attempt while it lasts. */
interface Attempt {
  readonly number: number;
  readonly heldMs: number;
  durationMs: number;
  next: AttemptReport["next"];
  request: HttpRequest | undefined;
  answer: HttpResponse | undefined;
  fault: string | undefined;
}

/** Writes down one call as it goes out and comes back, to be shown without its secrets. */
export class Recording {
  readonly #attempts: Attempt[] = [];
  readonly #secrets = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #secretFields: readonly string[];

  constructor(request: unknown, secretFields: readonly string[]) {
    this.#secretFields = secretFields;
    for (const secret of secretsIn(request, secretFields)) this.#secrets.add(secret);
  }

  /** The provider, with its secrets remembered, so that they can be masked wherever they turn up. */
  credentials(given: CredentialProvider): CredentialProvider {
    return async (asked) => {
      const credentials = await given(asked);
      this.#remember(credentials);
      return credentials;
    };
  }

  transport(given: HttpTransport): HttpTransport {
    return async (request) => {
      const attempt = this.#attempts.at(-1);
      if (attempt !== undefined) attempt.request = request;
      try {
        const answer = await given(request);
        if (attempt !== undefined) attempt.answer = answer;
        return answer;
      } catch (error) {
        if (attempt !== undefined) attempt.fault = faultText(error);
        throw error;
      }
    };
  }

  readonly observe = (event: CallEvent): void => {
    const attempt = this.#attempts.at(-1);
    if (event.type === "signed") {
      this.#attempts.push({
        number: event.attempt,
        heldMs: event.heldMs,
        durationMs: 0,
        next: undefined,
        request: undefined,
        answer: undefined,
        fault: undefined,
      });
    } else if (event.type === "responded" && attempt !== undefined) {
      attempt.durationMs = event.durationMs;
      if (attempt.answer === undefined) attempt.fault ??= event.outcome;
    } else if (event.type === "retrying" && attempt !== undefined) {
      attempt.next = { reason: event.reason, delayMs: event.delayMs };
    }
  };

  /** Text without what must not be shown. */
  masked(text: string): string {
    return redact(text, [...this.#secrets, ...this.#tokens]);
  }

  report(): AttemptReport[] {
    return this.#attempts.flatMap((attempt) => {
      const { request, answer, fault, ...rest } = attempt;
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
        received: answer && {
          status: answer.status,
          headers: this.#headers(answer.headers),
          body: this.masked(answer.body),
        },
        fault: fault === undefined ? undefined : this.masked(fault),
      };
    });
  }

  #remember({ secretKey, token }: Credentials): void {
    this.#secrets.add(secretKey);
    if (token) this.#tokens.add(token);
  }

  /** By the names of its fields too: a secret may be too short to be looked for. */
  #body(body: string | Uint8Array): string {
    // Bytes are sent for forms alone, which no action of this service takes.
    if (typeof body !== "string") return "";
    return this.masked(stringifyJson(masked(parseJson(body), this.#secretFields)));
  }

  #headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, this.masked(value)]),
    );
  }
}

function faultText(error: unknown): string {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: unknown };
  const inner = cause instanceof Error ? `: ${cause.message}` : "";
  const text = `${message ?? String(error)}${inner}`;
  return code === undefined || text.includes(code) ? text : `${code} ${text}`;
}
