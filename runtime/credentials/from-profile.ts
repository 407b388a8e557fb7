import type { CredentialProvider } from "../signer/tc3.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { CredentialsError } from "./credentials-error.js";
import { environmentOf, homeFolder, readText, type Environment } from "./host.js";
import { findProfile, type FoundProfile } from "./profile-file.js";
import { REFRESH_OPTIONS, refreshing, type Loaded, type RefreshOptions } from "./refreshing.js";
import { CREDENTIALS_TIMEOUT_MS } from "../defaults.js";

export interface ProfileOptions extends RefreshOptions {
  /** Default: `TENCENTCLOUD_PROFILE`, `TCCLI_PROFILE`, or `default`. */
  readonly profile?: string | undefined;
  /** The only file to look in, in either format. Default: the three usual places. */
  readonly file?: string | undefined;
  /** Default: `process.env`. */
  readonly env?: Environment | undefined;
  /** The folder that `~` stands for. Default: the user's. */
  readonly home?: string | undefined;
}

const OPTIONS: OptionNames<Omit<ProfileOptions, keyof RefreshOptions>> = {
  profile: true,
  file: true,
  env: true,
  home: true,
};

const PROVIDER = "profile";
export const DEFAULT_PROFILE = "default";

/** The name becomes part of a path, and stands in brackets in the other format. */
export function isProfileName(name: string): boolean {
  return /^[^/\\:[\]\p{Cc}]+$/u.test(name);
}

/**
 * From a file: `~/.tencentcloud/credentials`, else `/etc/tencentcloud/credentials` (INI: the
 * section is the profile, with `secret_id`, `secret_key`, `token`), else tccli's
 * `~/.tccli/<profile>.credential` (JSON). The first that has the profile is used. It is read again
 * after a refusal, and before a login of tccli expires. A role in tccli's file is not assumed; see
 * `fromAssumeRole`. Works on Node, Deno and Bun. Default of `timeoutMs`: 10,000.
 *
 * The provider throws CredentialsError; with `applies: false` if neither a profile nor a file is
 * requested, and there is no `default` profile.
 * @throws TypeError if an option is unknown, or the name of the profile invalid.
 */
export function fromProfile(options: ProfileOptions = {}): CredentialProvider {
  assertOptions("fromProfile", options, { ...REFRESH_OPTIONS, ...OPTIONS });
  const { profile } = options;
  if (profile !== undefined && !isProfileName(profile)) {
    throw new TypeError("profile: a name, without / \\ : [ ]");
  }
  const load = async (): Promise<Loaded> => readProfile(options);
  return refreshing(
    { provider: PROVIDER, load, defaultTimeoutMs: CREDENTIALS_TIMEOUT_MS, isLocal: true },
    options,
  );
}

async function readProfile(options: ProfileOptions): Promise<Loaded> {
  const named = options.profile ?? profileIn(environmentOf(options.env, PROVIDER));
  const profile = named ?? DEFAULT_PROFILE;
  const paths =
    options.file === undefined
      ? profilePaths(profile, options.home ?? (await homeFolder(PROVIDER)))
      : [options.file];
  const seen: string[] = [];
  for (const path of paths) {
    const text = await readText(path, PROVIDER);
    const found =
      text === undefined ? undefined : findProfile({ path, text, profile, provider: PROVIDER });
    if (found !== undefined) return current(found, path, options);
    seen.push(`${path} (${text === undefined ? "no such file" : "not in it, or without keys"})`);
  }
  throw new CredentialsError(`no profile "${profile}" in ${seen.join(", ")}`, {
    provider: PROVIDER,
    // A requested profile must not be replaced by other credentials.
    applies: named !== undefined || options.file !== undefined,
  });
}

/**
 * The profile that the environment names.
 * @throws CredentialsError if that is no name.
 */
export function profileIn(env: Environment): string | undefined {
  for (const name of ["TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"]) {
    const profile = env[name];
    if (profile === undefined || profile === "") continue;
    if (isProfileName(profile)) return profile;
    throw new CredentialsError(`${name} is not a profile's name: none has / \\ : [ ]`, {
      provider: PROVIDER,
    });
  }
  return undefined;
}

/** The files that are looked in, in this order. */
export function profilePaths(profile: string, home: string): string[] {
  return [
    `${home}/.tencentcloud/credentials`,
    "/etc/tencentcloud/credentials",
    `${home}/.tccli/${profile}.credential`,
  ];
}

function current(found: FoundProfile, path: string, { now = Date.now }: ProfileOptions): Loaded {
  if (found.expiresAt === undefined || found.expiresAt > now()) return found;
  throw new CredentialsError(
    `the login in ${path} has expired; log in again with "tccli auth login" or "tccli sso login"`,
    { provider: PROVIDER },
  );
}
