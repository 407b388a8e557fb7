import type { HttpResponse, HttpTransport } from "./transport.js";

/** The part of `fetch` that is used here. Every standard `fetch` fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /**
   * JSON; what is signed is its UTF-8. For the few products whose actions take files, it is those
   * actions' bytes: the type leaves them out, so that whoever looks at JSON need not ask first.
   */
  readonly body: string;
  readonly signal: AbortSignal;
  /** A redirect is never followed: it would take signature, token and body to another host. */
  readonly redirect: "manual";
}

/** Sends by a `fetch`, which is the platform's or the caller's. It does not tell how far it comes. */
export function throughFetch(fetch: FetchLike): HttpTransport {
  return async ({ url, method, headers: given, body: sent, signal, maxBytes, ownConnection }) => {
    // Nothing that comes later is taken for the response to another call then. Browsers ignore it.
    const headers = { ...given, ...(ownConnection ? { connection: "close" } : {}) };
    // `fetch` refuses a body, even an empty one, with these methods.
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
    // What a mock makes by hand came over no connection, and has no address.
    return { ...read, isShared: response.url !== "" };
  };
}

/** Reads an answer to its end, but no more of it than `maxBytes`: whoever answers is not to be trusted. */
export async function readResponse(response: Response, maxBytes: number): Promise<HttpResponse> {
  const { status, body: stream } = response;
  const headers = Object.fromEntries(response.headers);
  const length = headers["content-length"];
  // What is announced small and is not packed can be read in one go.
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
