import type { HttpResponse, HttpTransport } from "./transport.js";

/** The part of `fetch` that is used. Any standard `fetch` fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /**
   * JSON, signed as UTF-8. For actions that take files it is bytes at run time, which the type leaves
   * out for convenience.
   */
  readonly body: string;
  readonly signal: AbortSignal;
  /** Redirects are never followed: they would send signature, token and body to another host. */
  readonly redirect: "manual";
}

/** Sends with a `fetch`. It does not report how far a request has come. */
export function throughFetch(fetch: FetchLike): HttpTransport {
  return async ({ url, method, headers: given, body: sent, signal, maxBytes, ownConnection }) => {
    // So that no late response is taken for that of another call. Browsers ignore it.
    const headers = { ...given, ...(ownConnection ? { connection: "close" } : {}) };
    // `fetch` refuses a body, even an empty one, for these methods.
    const isBodiless = sent === "" && /^(?:GET|HEAD)$/i.test(method);
    const body = (isBodiless ? undefined : sent) as string;
    const response = await fetch(url, {
      method,
      headers,
      body,
      signal,
      redirect: "manual",
    });
    const read = await readResponse(response, maxBytes);
    // The response of a mock has no address, and came over no connection.
    return { ...read, isShared: response.url !== "" };
  };
}

/**
 * Sends with the platform's `fetch`. It is looked up with each call, so that it can be replaced.
 * @throws TypeError if a proxy is chosen or refused, because `fetch` cannot be told.
 */
export function createFetchTransport(proxy?: string | false): HttpTransport {
  if (proxy !== undefined) {
    throw new TypeError("proxy: works only on Node. Pass a `fetch` that sends through the proxy");
  }
  return throughFetch((url, init) => globalThis.fetch(url, init));
}

/** Reads a response, but no more of its body than `maxBytes`. */
export async function readResponse(response: Response, maxBytes: number): Promise<HttpResponse> {
  const { status, body: stream } = response;
  const headers = Object.fromEntries(response.headers);
  const length = headers["content-length"];
  // A body that is small and not compressed can be read at once.
  if (stream === null || (!headers["content-encoding"] && length && Number(length) <= maxBytes)) {
    return { status, headers, body: await response.text(), isCut: false };
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let body = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { status, headers, body: body + decoder.decode(), isCut: false };
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return { status, headers, body, isCut: true };
    }
    body += decoder.decode(value, { stream: true });
  }
}
