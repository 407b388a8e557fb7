// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What a list of addresses is for.
 *
 * - `"In"` Allow: The listed addresses may download.
 * - `"NotIn"` Deny: The listed addresses may not download.
 */
export type IpComparison = (typeof IpComparison)[keyof typeof IpComparison];

export const IpComparison = {
  /** The listed addresses may download. */
  Allow: "In",
  /** The listed addresses may not download. */
  Deny: "NotIn",
} as const;
