import type { Schema, Schemas } from "../../../../runtime/openapi.js";
import type { TargetDescription } from "../protocol.js";

/** A call to write as code. */
export interface SnippetCall {
  readonly action: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly region: string;
  readonly target: TargetDescription;
  readonly service: string;
  readonly version: string;
  readonly secretFields: readonly string[];
  readonly schemas: Schemas;
  readonly requestSchema: Schema;
}
