/** The client, and the functions that take it: pagination, waiters and workflows. */
export * from "./generated/index.js";
export { cloneInstance } from "./workflows/clone/clone-instance.js";
export { CloneError, CloneUnfinishedError, type Purchase } from "./workflows/clone/errors.js";
export type {
  Clone,
  CloneClient,
  CloneOptions,
  ClonePlan,
  CloneProgress,
} from "./workflows/clone/options.js";
