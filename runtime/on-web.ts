/** What every platform has: Web Crypto and `fetch`. */
export { sign } from "./signer/web.js";
export { httpTransport } from "./http-default-web.js";
