/** A line of the table: the target, and what was measured. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** Its line in the short table that READMEs begin with, if it is in that. */
  readonly summary?: {
    readonly what: { readonly en: string; readonly zh: string };
    readonly ours: string;
    readonly sdk: string;
  };
}

/** Measures one thing in the folder where the package and those it is compared with are installed. */
export type Measurement = (folder: string) => Promise<Row[]>;
