import type { ApiFacts } from "../model.js";

/** What a page says: those of the lists that it has. */
export type PageFacts = Pick<ApiFacts, "whole"> &
  Partial<Pick<ApiFacts, "actions" | "types" | "errorCodes">>;

/** What a page consists of, whatever its format. Lines count from 1. */
export type Block =
  | { readonly kind: "heading" | "text" | "code"; readonly text: string; readonly line: number }
  | Table;

export interface Table {
  readonly kind: "table";
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly line: number;
}

export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A page taken apart by the reader of its format. */
export interface Page {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** The number of its last line. */
  readonly end: number;
}
