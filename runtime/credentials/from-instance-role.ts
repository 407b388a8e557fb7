import type { Deadline } from "../deadline.js";
import type { CredentialProvider } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { exchange, type CredentialFetch, type RequestParts } from "./exchange.js";
import { refreshing, type Loaded, type RefreshOptions } from "./refreshing.js";
import { temporaryCredentials } from "./temporary-credentials.js";
import { METADATA_TIMEOUT_MS } from "../defaults.js";

export interface InstanceRoleOptions extends RefreshOptions {
  /** Name of the role. Default: the one that is bound to the instance. */
  readonly role?: string | undefined;
  /** Folder of the roles. Default: `http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/`. */
  readonly metadataUrl?: string | undefined;
  /** Default: the global one. */
  readonly fetch?: CredentialFetch | undefined;
}

const PROVIDER = "instance role";
const METADATA_URL = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
const ROLE_NAME = /^[\w+=,.@-]+$/;

/**
 * The role that is bound to the CVM instance or the container that this runs on, from the metadata
 * service. Elsewhere nobody responds: `timeoutMs`, for all requests together, is 1,000 by default.
 *
 * The provider throws CredentialsError; with `applies: false` where nothing answers, or no role is
 * bound.
 * @throws TypeError for options that cannot be used.
 */
export function fromInstanceRole(options: InstanceRoleOptions = {}): CredentialProvider {
  const { role } = options;
  if (role !== undefined && !ROLE_NAME.test(role)) {
    throw new TypeError("role: the name of a role, not its ARN: letters, digits and +=,.@_- only");
  }
  const folder = folderOf(options.metadataUrl ?? METADATA_URL);
  const load = async (deadline: Deadline): Promise<Loaded> => {
    const name = role ?? (await boundRole(folder, options, deadline));
    const { status, body } = await get(folder + encodeURIComponent(name), options, deadline);
    if (status !== 200) throw failure(`${folder} answered for role "${name}" with HTTP ${status}`);
    return temporaryCredentials(answerOf(body, name), PROVIDER);
  };
  return refreshing(
    { provider: PROVIDER, load, defaultTimeoutMs: METADATA_TIMEOUT_MS, silenceMeansAbsent: true },
    options,
  );
}

/** @throws CredentialsError, `applies: false`, for every answer that is not a role's name. */
async function boundRole(
  folder: string,
  options: InstanceRoleOptions,
  deadline: Deadline,
): Promise<string> {
  const { status, body } = await get(folder, options, deadline);
  const name = body.trim().split(/\s/)[0] ?? "";
  if (status === 404 || (status === 200 && name === "")) {
    throw failure(`no role is bound to this instance, says ${folder}`, false);
  }
  if (status !== 200) throw failure(`${folder} answered with HTTP ${status}`, false);
  // Some networks answer for names that do not exist, with a page.
  if (!ROLE_NAME.test(name)) throw failure(`${folder} did not answer with a role's name`, false);
  return name;
}

const request = (): RequestParts => ({ method: "GET", headers: {} });

/** Whoever can't be reached is not there: that is how it looks outside of the cloud. */
async function get(
  url: string,
  { fetch, now = Date.now }: InstanceRoleOptions,
  deadline: Deadline,
): Promise<{ status: number; body: string }> {
  try {
    return await exchange({ provider: PROVIDER, url, request, fetch, secrets: [], deadline, now });
  } catch (error) {
    throw error instanceof CredentialsError ? failure(error.reason, false) : error;
  }
}

function answerOf(body: string, name: string): Record<string, unknown> {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    // Neither the body nor the parser's message, which quotes it: a key may be in there.
  }
  if (typeof answer !== "object" || answer === null) {
    throw failure(`the metadata service answered for role "${name}" with something else than JSON`);
  }
  const { Code: code } = answer as { Code?: unknown };
  if (code !== "Success") {
    const shown = typeof code === "string" && /^[\w.]+$/.test(code) ? code : "none";
    throw failure(`the metadata service has no credentials for role "${name}": code ${shown}`);
  }
  return answer as Record<string, unknown>;
}

function folderOf(metadataUrl: string): string {
  const url = URL.canParse(metadataUrl) ? new URL(metadataUrl) : undefined;
  const plain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (url === undefined || !plain || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`metadataUrl: give the folder of the roles, such as ${METADATA_URL}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function failure(reason: string, applies = true): CredentialsError {
  return new CredentialsError(reason, { provider: PROVIDER, applies });
}
