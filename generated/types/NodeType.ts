// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What part a node plays in its instance.
 *
 * - `0` Master: Takes writes.
 * - `1` Replica: Copies the master, and takes over from it.
 */
export type NodeType = (typeof NodeType)[keyof typeof NodeType];

export const NodeType = {
  /** Takes writes. */
  Master: 0,
  /** Copies the master, and takes over from it. */
  Replica: 1,
} as const;
