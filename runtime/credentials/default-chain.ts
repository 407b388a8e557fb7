import type { CredentialProvider } from "../signer/tc3.js";
import type { CredentialFetch } from "./exchange.js";
import { assertOptions, type OptionNames } from "../known-options.js";
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
  /** Sends the requests to STS and to the metadata service. Default: see these providers. */
  readonly fetch?: CredentialFetch | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Options of `fromWebIdentity`, which override those above. */
  readonly webIdentity?: WebIdentityOptions | undefined;
  /** Options of `fromInstanceRole`, which override those above. */
  readonly instanceRole?: InstanceRoleOptions | undefined;
}

const OPTIONS: OptionNames<DefaultChainOptions> = {
  env: true,
  profile: true,
  file: true,
  home: true,
  refreshBeforeMs: true,
  fetch: true,
  now: true,
  webIdentity: true,
  instanceRole: true,
};

/**
 * Environment, profile, web identity, instance role, in this order: fast ones first, and what a person has
 * configured before what the platform provides. See `firstOf` for the choice.
 * @throws TypeError if an option is unknown or invalid.
 */
export function defaultChain(options: DefaultChainOptions = {}): CredentialProvider {
  assertOptions("defaultChain", options, OPTIONS);
  const { env, profile, file, home, refreshBeforeMs, fetch, now } = options;
  const refresh = { refreshBeforeMs, now };
  return firstOf(
    fromEnvironment({ env }),
    fromProfile({ ...refresh, env, profile, file, home }),
    fromWebIdentity({ ...refresh, env, fetch, ...options.webIdentity }),
    fromInstanceRole({ ...refresh, fetch, ...options.instanceRole }),
  );
}
