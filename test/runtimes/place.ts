/** Where the checks find what they talk to, see `programs/checks.js`. */
export interface Place {
  readonly url: string;
  readonly lateUrl: string;
  readonly credentials: object;
  /** Whether what needs Node's modules has to work. */
  readonly isNode?: boolean;
  /** Modules of undici to call by, where that runs. */
  readonly undici?: readonly string[];
}

/** For every check the empty string, or what went wrong. */
export type Results = Readonly<Record<string, string>>;

/** Longest time for all checks in one runtime, so that one that hangs is found out. */
export const LIMIT_MS = 60_000;
