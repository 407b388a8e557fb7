/** Node's own HTTP client, for those who bring an agent of their own. */
export { createNodeTransport, type NodeTransportOptions } from "./http/node.js";
export type { HttpAnswer, HttpRequest, HttpTransport } from "./http/transport.js";
