import type { NetworkFault } from "./http/network-fault.js";
import type { Logger } from "./logging.js";
import type { CredentialProvider } from "./signer/tc3.js";

/** What every platform has: Web Crypto and `fetch`. */
export { sign } from "./signer/web.js";
/** The platform's `fetch` sends the requests. */
export {
  createFetchTransport as createTransport,
  createFetchTransport as createDirectTransport,
} from "./http/fetch.js";
/** The errors of `fetch` do not tell how far the request has come. */
export const faultOf = (_error: unknown): NetworkFault => ({ isUnsent: false, isPermanent: false });
export const isRefusedByMock = (_error: unknown): boolean => false;
/** There are no credentials to be found. */
export const defaultCredentials: (() => CredentialProvider) | undefined = undefined;
/** There are no variables. */
export const environmentVariable = (_name: string, _mayAsk?: boolean): string | undefined =>
  undefined;
/** Browsers do not let a page set it. */
export const userAgent: string | undefined = undefined;
export const defaultLogger: Logger = console;
