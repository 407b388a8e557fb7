// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Where a dedicated Redis cluster is in its life.
 *
 * - `1` Processing: A task is changing it.
 * - `2` Running: In service.
 * - `3` Isolated: Out of service.
 */
export type RedisClusterStatus = (typeof RedisClusterStatus)[keyof typeof RedisClusterStatus];

export const RedisClusterStatus = {
  /** A task is changing it. */
  Processing: 1,
  /** In service. */
  Running: 2,
  /** Out of service. */
  Isolated: 3,
} as const;
