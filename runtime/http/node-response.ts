import { constants, createBrotliDecompress, createUnzip } from "node:zlib";
import { pipeline, type Readable } from "node:stream";
import type { HttpResponse } from "./transport.js";

/** What Node's own client and undici give of an answer's headers: some can come more than once. */
export type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an answer to its end, but no more of it than `maxBytes`, as `fetch` would give it. */
export function readNodeResponse(
  status: number,
  given: NodeHeaders,
  stream: Readable,
  maxBytes: number,
): Promise<HttpResponse> {
  // What comes as a list, cookies, is of no interest to anybody here.
  const headers = given as Record<string, string>;
  const encoding = given["content-encoding"];
  const source = unpacked(stream, encoding && String(encoding));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    source
      .on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) {
          chunks.push(chunk);
          return;
        }
        resolve({ status, headers, body: textOf(chunks), isCut: true });
        source.destroy();
      })
      .on("end", () => resolve({ status, headers, body: textOf(chunks), isCut: false }))
      .on("error", reject);
  });
}

/** What came, as UTF-8. */
export function textOf([first, ...more]: Buffer[]): string {
  if (first === undefined) return "";
  return (more.length === 0 ? first : Buffer.concat([first, ...more])).toString();
}

/** The headers, and what the unpacking below can undo. */
export function withEncoding(headers: Readonly<Record<string, string>>): Record<string, string> {
  const all: Record<string, string> = { "accept-encoding": "gzip, br" };
  // One by one: to spread them into the object takes longer than to sign.
  for (const name in headers) all[name] = headers[name] as string;
  return all;
}

/** As browsers and `fetch` do: an end that is missing is no fault of its own, broken JSON is. */
const ZLIB = { finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** More layers than this are an attack, not an encoding. */
const MOST_LAYERS = 5;

/** The body without its `Content-Encoding`; as it came where that is one that is not known here. */
export function unpacked(stream: Readable, encoding: string | undefined): Readable {
  if (!encoding) return stream;
  const layers = encoding.split(",").map((layer) => layer.trim().toLowerCase());
  if (layers.length > MOST_LAYERS || !layers.every((layer) => Object.hasOwn(STEPS, layer)))
    return stream;
  let result = stream;
  // What was put on last comes off first.
  for (const layer of layers.reverse()) {
    const step = STEPS[layer as keyof typeof STEPS]();
    // An error of either ends both, and is told by the one that is read.
    result = pipeline(result, step, () => {});
  }
  return result;
}

const STEPS = {
  gzip: () => createUnzip(ZLIB),
  "x-gzip": () => createUnzip(ZLIB),
  deflate: () => createUnzip(ZLIB),
  br: () => createBrotliDecompress(BROTLI),
};
