// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether a node is in service.
 *
 * - `0` Down: Out of service.
 * - `1` Up: In service.
 */
export type NodeConnection = (typeof NodeConnection)[keyof typeof NodeConnection];

export const NodeConnection = {
  /** Out of service. */
  Down: 0,
  /** In service. */
  Up: 1,
} as const;
