// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether the nodes of an instance are spread over availability zones.
 *
 * - `"singleaz"` SingleZone: All nodes are in one zone.
 * - `"multiaz"` MultiZone: Nodes are in several zones.
 */
export type AzMode = (typeof AzMode)[keyof typeof AzMode];

export const AzMode = {
  /** All nodes are in one zone. */
  SingleZone: "singleaz",
  /** Nodes are in several zones. */
  MultiZone: "multiaz",
} as const;
