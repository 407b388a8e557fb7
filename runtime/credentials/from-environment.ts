import type { CredentialProvider } from "../signer/tc3.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { CredentialsError } from "./credentials-error.js";
import { environmentOf, type Environment } from "./host.js";
import { credentialsFrom } from "./usable.js";

export interface EnvironmentOptions {
  /** Default: `process.env`. */
  readonly env?: Environment | undefined;
}

const OPTIONS: OptionNames<EnvironmentOptions> = { env: true };

const PROVIDER = "environment";
const ID = "TENCENTCLOUD_SECRET_ID";
const KEY = "TENCENTCLOUD_SECRET_KEY";
const TOKEN = "TENCENTCLOUD_SESSION_TOKEN";
/** tccli's name of it. Both are read, because a temporary key without its token is refused. */
const TCCLI_TOKEN = "TENCENTCLOUD_TOKEN";

/**
 * From `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary credentials,
 * `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_TOKEN`. An empty variable counts as not set.
 * The variables are read for every call. Works on Node, Deno and Bun.
 *
 * The provider throws CredentialsError; with `applies: false` if neither ID nor key is set.
 * @throws TypeError if an option is unknown.
 */
export function fromEnvironment(options: EnvironmentOptions = {}): CredentialProvider {
  assertOptions("fromEnvironment", options, OPTIONS);
  return () => {
    const env = environmentOf(options.env, PROVIDER);
    const tokenName = env[TOKEN]?.trim() ? TOKEN : TCCLI_TOKEN;
    const credentials = credentialsFrom(
      { secretId: env[ID], secretKey: env[KEY], token: env[tokenName] },
      { provider: PROVIDER, where: "", names: { secretId: ID, secretKey: KEY, token: tokenName } },
    );
    if (credentials !== undefined) return credentials;
    throw new CredentialsError(`${ID} and ${KEY} are not set`, {
      provider: PROVIDER,
      applies: false,
    });
  };
}
