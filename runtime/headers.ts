import { userAgent } from "#platform";
import type { CallOptions, ClientOptions } from "./client-options.js";

/**
 * Headers of the signature and of HTTP. Another action could buy, another length cut the request, and the
 * response in another encoding could not be read.
 */
export const OWN_HEADERS =
  /^(accept-encoding|authorization|connection|content-.+|expect|host|transfer-encoding|x-tc-(action|region|timestamp|token|version))$/i;

/**
 * The headers that every call of a client has, names in lower case.
 * @throws TypeError if one cannot be sent.
 */
export function clientHeaders(options: ClientOptions): Record<string, string> {
  const { language, requestClient, userAgent: own } = options;
  const headers: Record<string, string> = {};
  if (language !== undefined) {
    if (language !== "zh-CN" && language !== "en-US")
      throw new TypeError("language: must be zh-CN or en-US");
    headers["x-tc-language"] = language;
  }
  if (requestClient !== undefined) {
    headers["x-tc-requestclient"] = oneLine("requestClient", requestClient);
  }
  if (own === false) return headers;
  const front = own === undefined ? "" : `${oneLine("userAgent", own)} `;
  if (userAgent !== undefined) headers["user-agent"] = front + userAgent;
  return headers;
}

/**
 * The headers that one call adds, names in lower case.
 * @throws TypeError if one cannot be sent. Its value is not shown, because it may be a secret.
 */
export function callHeaders(headers: CallOptions["headers"] = {}): Record<string, string> {
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers)
    throw new TypeError("headers: must be an object of names and values");
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (OWN_HEADERS.test(name)) throw new TypeError(`headers: ${name} is set by the client`);
      return [name.toLowerCase(), oneLine(`headers: ${name}`, value)];
    }),
  );
}

function oneLine(name: string, value: unknown): string {
  if (typeof value === "string" && /^[\t\x20-\x7e]*$/.test(value)) return value;
  throw new TypeError(`${name} must be one line of ASCII text`);
}
