import type { HttpTransport } from "./http/transport.js";

/** What every platform has: Web Crypto and `fetch`. */
export { sign } from "./signer/web.js";
/** The platform's `fetch` sends the requests. */
export const httpTransport: HttpTransport | undefined = undefined;
