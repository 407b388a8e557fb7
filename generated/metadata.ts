// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export { operations } from "./operations.js";
export type { Operations } from "./operations.js";
export { service } from "./service.js";
export { errorDescriptions } from "./error-descriptions.js";
export type {
  ErrorDescription,
  OperationMetadata,
  ServiceDescription,
} from "../runtime/service.js";
