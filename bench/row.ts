/** A line of the table: what was asked for, and what was measured. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Measures one thing in the folder where the package and those it is compared with are installed. */
export type Measurement = (folder: string) => Promise<Row[]>;
