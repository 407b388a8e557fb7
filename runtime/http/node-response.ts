import { constants, createBrotliDecompress, createUnzip } from "node:zlib";
import { pipeline, type Readable } from "node:stream";
import type { HttpResponse } from "./transport.js";

/** Response headers as Node's client and undici give them: some are lists. */
export type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a response, but no more of its body than `maxBytes`. */
export function readNodeResponse(
  status: number,
  given: NodeHeaders,
  stream: Readable,
  maxBytes: number,
  connection: object | undefined,
): Promise<HttpResponse> {
  // Only cookies are a list, and nothing reads them.
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
        resolve({ status, headers, body: textOf(chunks), isCut: true, connection });
        source.destroy();
      })
      .on("end", () => resolve({ status, headers, body: textOf(chunks), isCut: false, connection }))
      .on("error", reject);
  });
}

function textOf([first, ...more]: Buffer[]): string {
  if (first === undefined) return "";
  return (more.length === 0 ? first : Buffer.concat([first, ...more])).toString();
}

/** The headers, with the content encodings that can be undone below. */
export function withEncoding(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.assign({ "accept-encoding": "gzip, br" }, headers);
}

/** As in browsers and `fetch`, a missing end of the compressed data is no error. */
const ZLIB = { finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** More layers than this are an attack. */
const MOST_LAYERS = 5;

/** The body without its `Content-Encoding`; unchanged if that is unknown. */
export function unpacked(stream: Readable, encoding: string | undefined): Readable {
  if (!encoding) return stream;
  const layers = encoding.split(",").map((layer) => layer.trim().toLowerCase());
  if (layers.length > MOST_LAYERS || !layers.every((layer) => Object.hasOwn(STEPS, layer)))
    return stream;
  let result = stream;
  // The last encoding is undone first.
  for (const layer of layers.reverse()) {
    const step = STEPS[layer as keyof typeof STEPS]();
    // An error of either stream destroys both, and is emitted by the one that is read.
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
