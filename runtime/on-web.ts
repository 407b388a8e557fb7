/** What every platform has: Web Crypto and `fetch`. */
export { sign } from "./sign-web.js";
export { httpTransport } from "./http-default-web.js";
