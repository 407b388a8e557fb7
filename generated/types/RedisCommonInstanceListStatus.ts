// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Where an instance is in its life, as digits in a text. `InstanceStatus` has it as a number.
 *
 * - `"1"` Processing: A task is changing it.
 * - `"2"` Running: In service.
 * - `"-2"` Isolated: Out of service. Its data is still kept.
 * - `"-3"` Deleting: Being deleted for good.
 * - `"-4"` Deleted: Deleted for good.
 */
export type RedisCommonInstanceListStatus =
  (typeof RedisCommonInstanceListStatus)[keyof typeof RedisCommonInstanceListStatus];

export const RedisCommonInstanceListStatus = {
  /** A task is changing it. */
  Processing: "1",
  /** In service. */
  Running: "2",
  /** Out of service. Its data is still kept. */
  Isolated: "-2",
  /** Being deleted for good. */
  Deleting: "-3",
  /** Deleted for good. */
  Deleted: "-4",
} as const;
