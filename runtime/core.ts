/** What every program loads that makes a client. All else of the runtime waits in `index.ts`. */
export { ServiceClient } from "./client.js";
export {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
} from "./errors.js";
export { createLeanClient } from "./lean.js";
export { createInProcessLimiter } from "./limiter-in-process.js";
export { describeOperations } from "./operation-table.js";
export { isTencentCloudError } from "./refusal-of.js";
