// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which setting of the instances to change.
 *
 * - `"rename"`: Their names, to those in `InstanceNames`.
 * - `"modifyProject"`: The project that they are filed under, to `ProjectId`.
 * - `"modifyAutoRenew"`: What happens when their terms end, as `AutoRenews` says.
 * - `"modifyDeleteProtectionSwitch"` ModifyDeleteProtection: Whether they are guarded against being destroyed, as `DeleteProtectionSwitches` says.
 */
export type ModifyInstanceOperation =
  (typeof ModifyInstanceOperation)[keyof typeof ModifyInstanceOperation];

export const ModifyInstanceOperation = {
  /** Their names, to those in `InstanceNames`. */
  Rename: "rename",
  /** The project that they are filed under, to `ProjectId`. */
  ModifyProject: "modifyProject",
  /** What happens when their terms end, as `AutoRenews` says. */
  ModifyAutoRenew: "modifyAutoRenew",
  /** Whether they are guarded against being destroyed, as `DeleteProtectionSwitches` says. */
  ModifyDeleteProtection: "modifyDeleteProtectionSwitch",
} as const;
