// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether replicas take reads.
 *
 * - `0` Off: The master takes all reads.
 * - `100` On: Replicas take reads.
 */
export type ReplicaReadWeight = (typeof ReplicaReadWeight)[keyof typeof ReplicaReadWeight];

export const ReplicaReadWeight = {
  /** The master takes all reads. */
  Off: 0,
  /** Replicas take reads. */
  On: 100,
} as const;
