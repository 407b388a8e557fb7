/** Both have Node's hashes, and a better `fetch` than Node's HTTP client. */
export { sign } from "./signer/node.js";
export { httpTransport } from "./http-default-web.js";
