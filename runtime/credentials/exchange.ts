import { readAnswer } from "../http-fetch.js";
import type { HttpAnswer as Answer } from "../http-transport.js";
import { redact } from "../redact.js";
import { CredentialsError } from "./credentials-error.js";

/** The part of `fetch` that is used here. Every standard `fetch` fits. */
export type CredentialFetch = (url: string, init: CredentialFetchInit) => Promise<Response>;

export interface CredentialFetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** A redirect is never followed: it would take the request, or the trust in it, to another host. */
  readonly redirect: "manual";
}

export interface Exchange {
  readonly provider: string;
  readonly url: string;
  readonly init: Omit<CredentialFetchInit, "redirect">;
  /** Default: the global one. */
  readonly fetch: CredentialFetch | undefined;
  /** Masked in errors. */
  readonly secrets: readonly string[];
}

/** Far more than any answer with credentials has. */
const MAX_BYTES = 65_536;

/** Sends once. @throws CredentialsError where nothing came back, or a redirect. */
export async function exchange(request: Exchange): Promise<Answer> {
  const send: CredentialFetch = request.fetch ?? globalThis.fetch;
  const { provider, url, init } = request;
  const host = new URL(url).origin;
  let answer: Answer;
  try {
    answer = await readAnswer(await send(url, { ...init, redirect: "manual" }), MAX_BYTES);
  } catch (error) {
    // Not given as `cause`: there it would be printed as it is.
    const why = redact(reasonOf(error), request.secrets);
    throw new CredentialsError(`${host} cannot be reached: ${why}`, { provider });
  }
  // Browsers hide the status of a redirect behind a 0.
  const { status } = answer;
  if (status === 0 || (status >= 300 && status < 400)) {
    throw new CredentialsError(`${host} answered with a redirect, which is not followed`, {
      provider,
    });
  }
  return answer;
}

/** `fetch failed` says nothing; what lies beneath does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "the connection failed";
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}
