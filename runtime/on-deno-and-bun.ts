import type { HttpTransport } from "./http/transport.js";

export {
  defaultCredentials,
  defaultLogger,
  environmentVariable,
  userAgent,
} from "./environment.js";
/** Both have Node's hashes, and a better `fetch` than Node's HTTP client. */
export { sign } from "./signer/node.js";
/** The platform's `fetch` sends the requests. */
export const httpTransport: HttpTransport | undefined = undefined;
