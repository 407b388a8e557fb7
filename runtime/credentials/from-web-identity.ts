import { Clock } from "../clock.js";
import type { CredentialProvider } from "../signer/tc3.js";
import { assertRegion } from "../endpoint.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { CredentialsError } from "./credentials-error.js";
import { environmentOf, readText, type Environment } from "./host.js";
import { refreshing, type Loader } from "./refreshing.js";
import { askSts, checkStsOptions, STS_OPTIONS, type StsOptions } from "./sts.js";
import { CREDENTIALS_TIMEOUT_MS } from "../defaults.js";

export interface WebIdentityOptions extends StsOptions {
  /** Default: `TKE_REGION`. */
  readonly region?: string | undefined;
  /** Name of the identity provider in CAM. Default: `TKE_PROVIDER_ID`. */
  readonly providerId?: string | undefined;
  /** File with the OIDC token, read each time. Default: `TKE_WEB_IDENTITY_TOKEN_FILE`. */
  readonly tokenFile?: string | undefined;
  /** Default: `TKE_ROLE_ARN`. */
  readonly roleArn?: string | undefined;
  /** Default: `process.env`. */
  readonly env?: Environment | undefined;
}

const OPTIONS: OptionNames<Omit<WebIdentityOptions, keyof StsOptions>> = {
  region: true,
  providerId: true,
  tokenFile: true,
  roleArn: true,
  env: true,
};

interface Identity {
  readonly region: string;
  readonly providerId: string;
  readonly tokenFile: string;
  readonly roleArn: string;
}

const PROVIDER = "web identity";
const VARIABLES = {
  region: "TKE_REGION",
  providerId: "TKE_PROVIDER_ID",
  tokenFile: "TKE_WEB_IDENTITY_TOKEN_FILE",
  roleArn: "TKE_ROLE_ARN",
} as const;

/**
 * The role of a TKE pod: exchanges its OIDC token for credentials with STS `AssumeRoleWithWebIdentity`.
 * Works on Node, Deno and Bun. Default of `timeoutMs`: 10,000.
 *
 * The provider throws CredentialsError; with `applies: false` if neither a token file nor a role is set.
 * @throws TypeError if an option is unknown or invalid.
 */
export function fromWebIdentity(options: WebIdentityOptions = {}): CredentialProvider {
  assertOptions("fromWebIdentity", options, { ...STS_OPTIONS, ...OPTIONS });
  checkStsOptions(options, options.region);
  const clock = new Clock(options.now ?? Date.now);
  const load: Loader["load"] = async (deadline, transport) => {
    const identity = identityOf(options);
    const token = (await readText(identity.tokenFile, PROVIDER))?.trim();
    if (token === undefined || token === "") {
      const what = token === undefined ? "does not exist" : "is empty";
      throw failure(`the token file ${identity.tokenFile} ${what}`);
    }
    return askSts(
      {
        provider: PROVIDER,
        action: "AssumeRoleWithWebIdentity",
        region: identity.region,
        parameters: {
          ProviderId: identity.providerId,
          WebIdentityToken: token,
          RoleArn: identity.roleArn,
        },
        secrets: [token],
        clock,
        deadline,
        transport,
      },
      options,
    );
  };
  return refreshing(
    { provider: PROVIDER, load, defaultTimeoutMs: CREDENTIALS_TIMEOUT_MS },
    { ...options, now: () => clock.now() + clock.offset },
  );
}

/** Read each time, because a variable may be set later. */
function identityOf(options: WebIdentityOptions): Identity {
  const env = environmentOf(options.env, PROVIDER);
  const valueOf = (name: keyof Identity): string => options[name] ?? env[VARIABLES[name]] ?? "";
  const identity: Identity = {
    region: valueOf("region"),
    providerId: valueOf("providerId"),
    tokenFile: valueOf("tokenFile"),
    roleArn: valueOf("roleArn"),
  };
  // The region may be set for other reasons.
  if (identity.tokenFile === "" && identity.roleArn === "") {
    throw failure(`${VARIABLES.tokenFile} and ${VARIABLES.roleArn} are not set`, false);
  }
  const names = Object.keys(VARIABLES) as (keyof Identity)[];
  const missing = names.filter((name) => identity[name] === "").map((name) => VARIABLES[name]);
  if (missing.length > 0) throw failure(`${missing.join(", ")} not set, though others are`);
  try {
    assertRegion(identity.region);
  } catch {
    throw failure(`${VARIABLES.region} is not the name of a region, such as ap-singapore`);
  }
  return identity;
}

function failure(reason: string, applies = true): CredentialsError {
  return new CredentialsError(reason, { provider: PROVIDER, applies });
}
