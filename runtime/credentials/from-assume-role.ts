import { Clock } from "../clock.js";
import type { Deadline } from "../deadline.js";
import type { HttpTransport } from "../http/transport.js";
import type { CredentialProvider, CredentialRequest, Credentials } from "../signer/tc3.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { CredentialsError } from "./credentials-error.js";
import { refreshing, type Loaded, type Loader } from "./refreshing.js";
import { askSts, checkStsOptions, STS_OPTIONS, type StsOptions } from "./sts.js";
import { checkedCredentials, givenCredentials, isSame } from "./usable.js";
import { CREDENTIALS_TIMEOUT_MS } from "../defaults.js";

export interface AssumeRoleOptions extends StsOptions {
  /** The credentials that assume the role. */
  readonly source: Credentials | CredentialProvider;
  /** `qcs::cam::uin/<account>:roleName/<name>`. */
  readonly roleArn: string;
  /** A CAM policy as JSON text, which restricts the role. Not URL-encoded. */
  readonly policy?: string | undefined;
  /** The external ID that the role requires, if any. */
  readonly externalId?: string | undefined;
  /** Region of the STS call. The credentials are valid in every region. Default: `ap-guangzhou`. */
  readonly region?: string | undefined;
}

const OPTIONS: OptionNames<Omit<AssumeRoleOptions, keyof StsOptions>> = {
  source: true,
  roleArn: true,
  policy: true,
  externalId: true,
  region: true,
};

const PROVIDER = "assume role";
const SOURCE = "assume role, source";
const TOKEN_REFUSED = "AuthFailure.TokenFailure";

/**
 * A role that other credentials assume with STS `AssumeRole`. Works wherever `fetch` does. `timeoutMs`
 * includes the source and retries. Default: 10,000.
 *
 * The provider throws CredentialsError, and the errors of the source.
 * @throws TypeError if an option is unknown or invalid.
 */
export function fromAssumeRole(options: AssumeRoleOptions): CredentialProvider {
  assertOptions("fromAssumeRole", options, { ...STS_OPTIONS, ...OPTIONS });
  const { source, roleArn, policy, externalId, region = "ap-guangzhou" } = options;
  if (typeof roleArn !== "string" || roleArn === "") {
    throw new TypeError("roleArn: must be qcs::cam::uin/<account>:roleName/<name>");
  }
  if (policy !== undefined && !isJson(policy)) {
    throw new TypeError("policy: must be JSON text, not URL-encoded");
  }
  checkStsOptions(options, region);
  const given = typeof source === "function" ? source : givenCredentials(source, "source");
  const provide = async (request: CredentialRequest): Promise<Credentials> =>
    typeof given === "function" ? checkedCredentials(await given(request), SOURCE) : given;
  const clock = new Clock(options.now ?? Date.now);
  const assume = async (
    signWith: Credentials,
    deadline: Deadline,
    transport: HttpTransport | undefined,
  ): Promise<Loaded> =>
    askSts(
      {
        provider: PROVIDER,
        action: "AssumeRole",
        region,
        parameters: {
          RoleArn: roleArn,
          // STS decodes it once more than JSON does.
          Policy: policy === undefined ? undefined : encodeURIComponent(policy),
          ExternalId: externalId,
        },
        signWith,
        secrets: [],
        clock,
        deadline,
        transport,
      },
      options,
    );
  const load: Loader["load"] = async (deadline, transport) => {
    const { signal } = deadline;
    const first = await provide({ signal, transport });
    try {
      return await assume(first, deadline, transport);
    } catch (error) {
      if (!(error instanceof CredentialsError) || error.code !== TOKEN_REFUSED) throw error;
      // The source's own token has expired. Retried once.
      const second = await provide({ refused: first, signal, transport });
      if (isSame(first, second)) throw error;
      return assume(second, deadline, transport);
    }
  };
  return refreshing(
    { provider: PROVIDER, load, defaultTimeoutMs: CREDENTIALS_TIMEOUT_MS },
    { ...options, now: () => clock.now() + clock.offset },
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
