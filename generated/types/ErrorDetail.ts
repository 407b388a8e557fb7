// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Why a call was refused. */
export interface ErrorDetail {
  /**
   * What went wrong, as a dotted code. The documented codes are not all there are: treat this as an open set.
   *
   * @example `ResourceUnavailable.SaleOut`
   */
  Code: string;
  /**
   * The service's own explanation, for people. Its wording changes without notice.
   *
   * @example `The resource is sold out.`
   */
  Message: string;
}
