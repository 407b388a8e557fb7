// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What kind of hosts a clone runs on.
 *
 * - `"local"` GeneralI: The first generation of general-purpose hosts.
 * - `"localv2"` GeneralII: The second generation of general-purpose hosts.
 */
export type CloneProductVersion = (typeof CloneProductVersion)[keyof typeof CloneProductVersion];

export const CloneProductVersion = {
  /** The first generation of general-purpose hosts. */
  GeneralI: "local",
  /** The second generation of general-purpose hosts. */
  GeneralII: "localv2",
} as const;
