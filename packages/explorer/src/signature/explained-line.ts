/** What a line of the signed text means. */
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

/** A line of the signed text. */
export interface ExplainedLine {
  readonly text: string;
  readonly part: Part;
}
