// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What a node is used for.
 *
 * - `0` ReadWrite: Takes reads and writes.
 * - `1` Read: Takes reads.
 * - `2` Backup: Stands by, and takes neither.
 */
export type ClusterNodeStatus = (typeof ClusterNodeStatus)[keyof typeof ClusterNodeStatus];

export const ClusterNodeStatus = {
  /** Takes reads and writes. */
  ReadWrite: 0,
  /** Takes reads. */
  Read: 1,
  /** Stands by, and takes neither. */
  Backup: 2,
} as const;
