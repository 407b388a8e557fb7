/** An answer as it came, not yet known to be one of the service's. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Whether the body was larger than is read; `body` is then only its start. */
  readonly isCut: boolean;
}

/** Reads an answer to its end, but no more of it than `maxBytes`: whoever answers is not to be trusted. */
export async function readAnswer(response: Response, maxBytes: number): Promise<Answer> {
  const { status, headers } = response;
  const length = headers.get("Content-Length");
  // What is announced small and is not packed can be read in one go.
  if (length !== null && Number(length) <= maxBytes && !headers.has("Content-Encoding")) {
    return { status, headers, body: await response.text(), isCut: false };
  }
  const { body, isCut } = await readStream(response, maxBytes);
  return { status, headers, body, isCut };
}

async function readStream(
  response: Response,
  maxBytes: number,
): Promise<{ body: string; isCut: boolean }> {
  if (response.body === null) return { body: "", isCut: false };
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let body = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { body: body + decoder.decode(), isCut: false };
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return { body, isCut: true };
    }
    body += decoder.decode(value, { stream: true });
  }
}

/** Milliseconds since 1970 by the sender's clock, where the answer tells. */
export function dateOf({ headers }: Answer): number | undefined {
  const time = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** How long to wait before asking again, in milliseconds, where the answer tells. */
export function retryAfterOf({ headers }: Answer, now: number): number | undefined {
  const value = headers.get("Retry-After")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
