/** What a line of what is signed is. */
export type Part =
  | "method"
  | "path"
  | "query"
  | "header"
  | "headersEnd"
  | "signedHeaders"
  | "bodyHash"
  | "algorithm"
  | "timestamp"
  | "scope"
  | "requestHash";

/** A line of what is signed. */
export interface ExplainedLine {
  readonly text: string;
  readonly part: Part;
}
