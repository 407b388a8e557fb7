// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { DeleteProtection } from "../types/DeleteProtection.js";
import type { ModifyInstanceOperation } from "../types/ModifyInstanceOperation.js";

/** Which setting, which instances, and the new values. A list of values has one for each of `InstanceIds`, in the same order. */
export interface ModifyInstanceRequest {
  /** Which setting of the instances to change. */
  Operation: ModifyInstanceOperation;
  /**
   * Instances to change. `DescribeInstances` lists instances.
   *
   * Items: at most 10.
   *
   * @example `["crs-exampl01","crs-exampl02"]`
   */
  InstanceIds?: ReadonlyArray<string>;
  /**
   * New names, for `rename`: letters, digits, hyphens, underscores and Chinese characters, at most 60 to a name.
   *
   * @example `["sessions","carts"]`
   */
  InstanceNames?: ReadonlyArray<string>;
  /**
   * Project that all of the instances are filed under, for `modifyProject`. The console's account center lists projects.
   *
   * @example `0`
   */
  ProjectId?: number;
  /**
   * What happens when the terms end, for `modifyAutoRenew`.
   *
   * @example `[1,0]`
   */
  AutoRenews?: ReadonlyArray<AutoRenew>;
  /**
   * Whether the instances are guarded, for `modifyDeleteProtectionSwitch`.
   *
   * @example `[1,0]`
   */
  DeleteProtectionSwitches?: ReadonlyArray<DeleteProtection>;
  /**
   * A single instance to change. `InstanceIds` replaces it.
   *
   * @example `crs-exampl01`
   * @deprecated See the description.
   */
  InstanceId?: string;
  /**
   * New name of that single instance. `InstanceNames` replaces it.
   *
   * @example `sessions`
   * @deprecated See the description.
   */
  InstanceName?: string;
  /**
   * What happens when the term of that single instance ends. `AutoRenews` replaces it.
   *
   * @deprecated See the description.
   */
  AutoRenew?: AutoRenew;
}

/** Nothing but that the setting was changed. */
export interface ModifyInstanceResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for ModifyInstance, besides those that any action may answer with. */
export type ModifyInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | "UnsupportedOperation.IsAutoRenewError"
  | "UnsupportedOperation.OnlyClusterInstanceCanExportBackup";
