import type { OpenApiDocument, Operation } from "../../../runtime/openapi.js";
import type { ServiceError } from "./refusal.js";
import type { ErrorReason } from "./service-error.js";
import type { AccountState } from "./state/account.js";

/** A call that has passed signature and schema. */
export interface EmulatedCall<Request = Readonly<Record<string, unknown>>> {
  readonly action: string;
  readonly request: Request;
  readonly region: string;
  readonly requestId: string;
  readonly account: AccountState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Why that which the call starts is to fail; undefined: it ends well. */
  readonly failure: string | undefined;
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  /** What to throw where the call cannot be carried out, with a code that the document has for it. */
  readonly error: (reason: ErrorReason, message: string) => ServiceError;
}
