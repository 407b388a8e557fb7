// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What a node is used for. */
export const ClusterNodeStatus = {
  /** Takes reads and writes. */
  ReadWrite: 0,
  /** Takes reads. */
  Read: 1,
  /** Stands by, and takes neither. */
  Backup: 2,
} as const;

/** What a node is used for. */
export type ClusterNodeStatus = (typeof ClusterNodeStatus)[keyof typeof ClusterNodeStatus];
