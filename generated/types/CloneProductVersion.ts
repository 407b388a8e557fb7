// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What kind of hosts a clone runs on. */
export const CloneProductVersion = {
  /** The first generation of general-purpose hosts. */
  GeneralI: "local",
  /** The second generation of general-purpose hosts. */
  GeneralII: "localv2",
} as const;

/** What kind of hosts a clone runs on. */
export type CloneProductVersion = (typeof CloneProductVersion)[keyof typeof CloneProductVersion];
