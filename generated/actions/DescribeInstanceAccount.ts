// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Account } from "../types/Account.js";

/** The instance, and which part of the list. */
export interface DescribeInstanceAccountRequest {
  /**
   * Instance whose accounts to list. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Number of accounts to a page.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit: number;
  /**
   * Number of accounts to skip, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset: number;
}

/** One page of accounts. */
export interface DescribeInstanceAccountResponse {
  /** Accounts of this page. */
  Accounts: Array<Account>;
  /**
   * Number of accounts that the instance has.
   *
   * @example `1`
   */
  TotalCount: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
