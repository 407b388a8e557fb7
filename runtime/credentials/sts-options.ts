import { assertRegion, baseUrlOf, type Endpoint } from "../endpoint.js";
import type { CredentialFetch } from "./exchange.js";
import type { RefreshOptions } from "./refreshing.js";

/** What the providers that ask STS can be told. */
export interface StsOptions extends RefreshOptions {
  /** What the session is called in the audit log: 2 to 128 of letters, digits and `+=,.@_-`. Default: `tencentcloud-redis`. */
  readonly roleSessionName?: string | undefined;
  /** Lifetime of the credentials, in seconds, up to 43,200. Default: 7,200. */
  readonly durationSeconds?: number | undefined;
  /** Default: `mainland`, `sts.tencentcloudapi.com`, where the documentation of either site sends you. */
  readonly endpoint?: Endpoint | undefined;
  /** Default: the global one. */
  readonly fetch?: CredentialFetch | undefined;
}

/** Time for fetching once, where `timeoutMs` is left out. */
export const STS_TIMEOUT_MS = 10_000;

/** @throws TypeError for options that STS would refuse. */
export function checkStsOptions(options: StsOptions, region: string | undefined): void {
  const { roleSessionName, durationSeconds, endpoint = "mainland" } = options;
  if (roleSessionName !== undefined && !/^[\w+=,.@-]{2,128}$/.test(roleSessionName)) {
    throw new TypeError("roleSessionName: 2 to 128 letters, digits and +=,.@_- only");
  }
  if (
    durationSeconds !== undefined &&
    !(Number.isInteger(durationSeconds) && durationSeconds > 0 && durationSeconds <= 43_200)
  ) {
    throw new TypeError("durationSeconds: a whole number of seconds from 1 to 43200");
  }
  baseUrlOf("sts", endpoint);
  if (region !== undefined) assertRegion(region);
}
