export {
  defaultCredentials,
  defaultLogger,
  environmentVariable,
  userAgent,
} from "./environment.js";
/** Both have Node's hashes, and a better `fetch` than Node's HTTP client. */
export { sign } from "./signer/node.js";
/** Their `fetch` sends the requests, through the proxies of the environment. */
export { createTransport, createDirectTransport } from "./http/platform-fetch.js";
