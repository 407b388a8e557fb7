// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export type {
  CloneInstancesRequest,
  CloneInstancesResponse,
  CloneInstancesErrorCode,
} from "./actions/CloneInstances.js";
export type { ErrorDetail } from "./types/ErrorDetail.js";
export type { ErrorResult } from "./types/ErrorResult.js";
export type { PasswordPolicy } from "./types/PasswordPolicy.js";
export type { RedisNodeInfo } from "./types/RedisNodeInfo.js";
export type { ResourceTag } from "./types/ResourceTag.js";
export type { AutoRenew } from "./types/AutoRenew.js";
export type { BillingMode } from "./types/BillingMode.js";
export type { CloneProductVersion } from "./types/CloneProductVersion.js";
export type { NodeType } from "./types/NodeType.js";
export type { ActionErrorCodes, CommonErrorCode, ErrorCode } from "./error-codes.js";
export type { components, operations, paths } from "./schema.js";
