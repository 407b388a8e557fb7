/** What is Node's own: hashes in one go, and its HTTP client. */
export { sign } from "./signer/node.js";
export { httpTransport } from "./http-default-node.js";
