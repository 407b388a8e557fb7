// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What part a node plays in its instance. */
export const NodeType = {
  /** Takes writes. */
  Master: 0,
  /** Copies the master, and takes over from it. */
  Replica: 1,
} as const;

/** What part a node plays in its instance. */
export type NodeType = (typeof NodeType)[keyof typeof NodeType];
