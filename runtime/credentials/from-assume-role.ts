import { Clock } from "../clock.js";
import type { Deadline } from "../deadline.js";
import type { CredentialProvider, CredentialRequest, Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { fromArgument } from "./from-static.js";
import { refreshing, type Loaded } from "./refreshing.js";
import { askSts, checkStsOptions, type StsOptions } from "./sts.js";
import { checkedCredentials, isSame } from "./usable.js";
import { CREDENTIALS_TIMEOUT_MS } from "../defaults.js";

export interface AssumeRoleOptions extends StsOptions {
  /** Who assumes the role. */
  readonly source: Credentials | CredentialProvider;
  /** `qcs::cam::uin/<account>:roleName/<name>`. */
  readonly roleArn: string;
  /** A CAM policy as JSON text, which narrows what the role may do. Encoded as STS wants it. */
  readonly policy?: string | undefined;
  /** What the role's owner demands of a third party. */
  readonly externalId?: string | undefined;
  /** Default: `ap-guangzhou`. Says who answers; the credentials are good everywhere. */
  readonly region?: string | undefined;
}

const PROVIDER = "assume role";
const SOURCE = "assume role, source";
const TOKEN_REFUSED = "AuthFailure.TokenFailure";

/**
 * A role, assumed with other credentials by STS `AssumeRole`. Needs no files and no variables, so it
 * works wherever `fetch` does. `timeoutMs`, 10,000 by default, includes the time for the source and
 * for retries.
 *
 * The provider throws CredentialsError, and whatever the source throws.
 * @throws TypeError for options that cannot be used.
 */
export function fromAssumeRole(options: AssumeRoleOptions): CredentialProvider {
  const { source, roleArn, policy, externalId, region = "ap-guangzhou" } = options;
  if (typeof roleArn !== "string" || roleArn === "") {
    throw new TypeError("roleArn: give qcs::cam::uin/<account>:roleName/<name>");
  }
  if (policy !== undefined && !isJson(policy)) {
    throw new TypeError("policy: give JSON text, not encoded for a URL");
  }
  checkStsOptions(options, region);
  const given = typeof source === "function" ? source : fromArgument(source, "source");
  const provide = async (request: CredentialRequest): Promise<Credentials> =>
    checkedCredentials(await given(request), SOURCE);
  const clock = new Clock(options.now ?? Date.now);
  const assume = async (signWith: Credentials, deadline: Deadline): Promise<Loaded> =>
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
      },
      options,
    );
  const load = async (deadline: Deadline): Promise<Loaded> => {
    const { signal } = deadline;
    const first = await provide({ signal });
    try {
      return await assume(first, deadline);
    } catch (error) {
      if (!(error instanceof CredentialsError) || error.code !== TOKEN_REFUSED) throw error;
      // The source's own token has run out. Once: what is refused twice stays refused.
      const second = await provide({ refused: first, signal });
      if (isSame(first, second)) throw error;
      return assume(second, deadline);
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
