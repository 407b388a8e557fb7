// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Where an instance is in its life.
 *
 * - `0` Uninitialized: Bought, but not set up yet.
 * - `1` Processing: A task is changing it, such as a resize or a restore.
 * - `2` Running: In service.
 * - `-2` Isolated: Out of service, after an overdue payment or a return. Its data is still kept.
 * - `-3` AwaitingDeletion: About to be deleted for good.
 */
export type InstanceStatus = (typeof InstanceStatus)[keyof typeof InstanceStatus];

export const InstanceStatus = {
  /** Bought, but not set up yet. */
  Uninitialized: 0,
  /** A task is changing it, such as a resize or a restore. */
  Processing: 1,
  /** In service. */
  Running: 2,
  /** Out of service, after an overdue payment or a return. Its data is still kept. */
  Isolated: -2,
  /** About to be deleted for good. */
  AwaitingDeletion: -3,
} as const;
