// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ErrorDetail } from "./ErrorDetail.js";

/** The answer to a call that was refused. It comes with HTTP status 200. */
export interface ErrorResult {
  /** Why a call was refused. */
  Error: ErrorDetail;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
