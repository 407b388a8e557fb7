// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One step of a distribution, and how much falls into it. */
export interface DelayDistribution {
  /**
   * Upper bound of the step. For latencies, in milliseconds, the steps are 1, 5, 10, 50, 200 and -1, which stands for anything above 200. For the sizes of big keys, neither steps nor unit are documented.
   *
   * @example `5`
   */
  Ladder: number;
  /**
   * How many commands or keys fall between the step before and this one.
   *
   * @example `120`
   */
  Size: number;
  /**
   * When this was measured, in UNIX seconds.
   *
   * @example `1768291200`
   */
  Updatetime: number;
}
