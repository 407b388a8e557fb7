import type { CredentialProvider } from "../signer/tc3.js";
import type { CredentialFetch } from "./exchange.js";
import { firstOf } from "./first-of.js";
import { fromEnvironment } from "./from-environment.js";
import { fromInstanceRole, type InstanceRoleOptions } from "./from-instance-role.js";
import { fromProfile } from "./from-profile.js";
import { fromWebIdentity, type WebIdentityOptions } from "./from-web-identity.js";
import type { Environment } from "./host.js";

export interface DefaultChainOptions {
  /** Default: `process.env`. */
  readonly env?: Environment | undefined;
  /** See `fromProfile`. */
  readonly profile?: string | undefined;
  /** See `fromProfile`. */
  readonly file?: string | undefined;
  /** See `fromProfile`. */
  readonly home?: string | undefined;
  /** See `RefreshOptions`. */
  readonly refreshBeforeMs?: number | undefined;
  /** Default: the global one. */
  readonly fetch?: CredentialFetch | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** For `fromWebIdentity` alone; goes before the options above. */
  readonly webIdentity?: WebIdentityOptions | undefined;
  /** For `fromInstanceRole` alone; goes before the options above. */
  readonly instanceRole?: InstanceRoleOptions | undefined;
}

/**
 * Environment, profile, web identity, instance role, in this order: the quick ones first, and what a
 * person has set before what the platform provides. See `firstOf` for how the choice is made.
 * @throws TypeError for options that cannot be used.
 */
export function defaultChain(options: DefaultChainOptions = {}): CredentialProvider {
  const { webIdentity, instanceRole, ...shared } = options;
  return firstOf(
    fromEnvironment(shared),
    fromProfile(shared),
    fromWebIdentity({ ...shared, ...webIdentity }),
    fromInstanceRole({ ...shared, ...instanceRole }),
  );
}
