// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether a node is in service. */
export const NodeConnection = {
  /** Out of service. */
  Down: 0,
  /** In service. */
  Up: 1,
} as const;

/** Whether a node is in service. */
export type NodeConnection = (typeof NodeConnection)[keyof typeof NodeConnection];
