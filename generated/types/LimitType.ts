// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * From which networks backup files may be downloaded.
 *
 * - `"NoLimit"`: From anywhere, over the internet and inside Tencent Cloud.
 * - `"LimitOnlyIntranet"` IntranetOnly: Only over the internal addresses that Tencent Cloud assigns.
 * - `"Customize"` Custom: Only from the VPCs and addresses that are given with it.
 */
export type LimitType = (typeof LimitType)[keyof typeof LimitType];

export const LimitType = {
  /** From anywhere, over the internet and inside Tencent Cloud. */
  NoLimit: "NoLimit",
  /** Only over the internal addresses that Tencent Cloud assigns. */
  IntranetOnly: "LimitOnlyIntranet",
  /** Only from the VPCs and addresses that are given with it. */
  Custom: "Customize",
} as const;
