import { CredentialsError } from "./credentials-error.js";
import type { Loaded } from "./refreshing.js";
import { credentialsFrom } from "./usable.js";

const NAMES = { secretId: "TmpSecretId", secretKey: "TmpSecretKey", token: "Token" };

/**
 * Credentials in the form that STS and the metadata service share: `TmpSecretId`, `TmpSecretKey`,
 * `Token`, and `ExpiredTime` in seconds since 1970.
 * @throws CredentialsError if one of the four is missing or has another type.
 */
export function temporaryCredentials(response: Record<string, unknown>, provider: string): Loaded {
  const { TmpSecretId, TmpSecretKey, Token, ExpiredTime } = response;
  const credentials = credentialsFrom(
    { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token },
    { provider, where: " in the response", names: NAMES },
  );
  if (credentials?.token === undefined) {
    throw new CredentialsError("the response holds no temporary credentials", { provider });
  }
  // Without it the credentials would never be refreshed.
  if (typeof ExpiredTime !== "number" || !Number.isFinite(ExpiredTime)) {
    throw new CredentialsError("ExpiredTime is not a number in the response", { provider });
  }
  return { credentials, expiresAt: ExpiredTime * 1000 };
}
