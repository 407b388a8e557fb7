// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export { operations } from "./operations.js";
export type { Operations } from "./operations.js";
export { service } from "./service.js";
export type { OperationMetadata, ServiceDescription } from "../runtime/service.js";
