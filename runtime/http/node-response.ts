import type { Readable } from "node:stream";
import type { HttpAnswer } from "./transport.js";
import { unpacked } from "./unpack.js";

/** What Node's own client and undici give of an answer's headers: some can come more than once. */
export type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an answer to its end, but no more of it than `maxBytes`, as `fetch` would give it. */
export function readNodeAnswer(
  status: number,
  given: NodeHeaders,
  stream: Readable,
  maxBytes: number,
): Promise<HttpAnswer> {
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
