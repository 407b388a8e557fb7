// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether replicas take reads. */
export const ReplicaReadWeight = {
  /** The master takes all reads. */
  Off: 0,
  /** Replicas take reads. */
  On: 100,
} as const;

/** Whether replicas take reads. */
export type ReplicaReadWeight = (typeof ReplicaReadWeight)[keyof typeof ReplicaReadWeight];
