// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { DeleteProtection } from "../types/DeleteProtection.js";
import type { ModifyInstanceOperation } from "../types/ModifyInstanceOperation.js";

/** Which setting, which instances, and the new values. A list of values has one for each of `InstanceIds`, in the same order. */
export interface ModifyInstanceRequest {
  /**
   * Which setting of the instances to change.
   *
   * - `"rename"`: Their names, to those in `InstanceNames`.
   * - `"modifyProject"`: The project that they are filed under, to `ProjectId`.
   * - `"modifyAutoRenew"`: What happens when their terms end, as `AutoRenews` says.
   * - `"modifyDeleteProtectionSwitch"` ModifyDeleteProtection: Whether they are guarded against being destroyed, as `DeleteProtectionSwitches` says.
   */
  Operation: ModifyInstanceOperation;
  /**
   * Instances to change. `DescribeInstances` lists instances.
   *
   * Items: at most 10.
   *
   * @example `["crs-exampl01","crs-exampl02"]`
   */
  InstanceIds?: ReadonlyArray<string> | undefined;
  /**
   * New names, for `rename`: letters, digits, hyphens, underscores and Chinese characters, at most 60 to a name.
   *
   * @example `["sessions","carts"]`
   */
  InstanceNames?: ReadonlyArray<string> | undefined;
  /**
   * Project that all of the instances are filed under, for `modifyProject`. The console's account center lists projects.
   *
   * @example `0`
   */
  ProjectId?: number | undefined;
  /**
   * What happens when the terms end, for `modifyAutoRenew`.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   *
   * @example `[1,0]`
   */
  AutoRenews?: ReadonlyArray<AutoRenew> | undefined;
  /**
   * Whether the instances are guarded, for `modifyDeleteProtectionSwitch`.
   *
   * - `0` Off: It can be destroyed.
   * - `1` On: It cannot be destroyed until this is switched off.
   *
   * @example `[1,0]`
   */
  DeleteProtectionSwitches?: ReadonlyArray<DeleteProtection> | undefined;
  /**
   * A single instance to change. `InstanceIds` replaces it.
   *
   * @example `crs-exampl01`
   * @deprecated See the description.
   */
  InstanceId?: string | undefined;
  /**
   * New name of that single instance. `InstanceNames` replaces it.
   *
   * @example `sessions`
   * @deprecated See the description.
   */
  InstanceName?: string | undefined;
  /**
   * What happens when the term of that single instance ends. `AutoRenews` replaces it.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   *
   * @deprecated See the description.
   */
  AutoRenew?: AutoRenew | undefined;
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
