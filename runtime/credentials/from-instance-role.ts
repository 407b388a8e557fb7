import { createDirectTransport } from "#platform";
import type { Deadline } from "../deadline.js";
import { throughFetch } from "../http/fetch.js";
import type { CredentialProvider } from "../signer/tc3.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { CredentialsError } from "./credentials-error.js";
import { exchange, type CredentialFetch, type RequestParts } from "./exchange.js";
import { REFRESH_OPTIONS, refreshing, type Loaded, type RefreshOptions } from "./refreshing.js";
import { temporaryCredentials } from "./temporary-credentials.js";
import { METADATA_TIMEOUT_MS } from "../defaults.js";

export interface InstanceRoleOptions extends RefreshOptions {
  /** Name of the role. Default: the one that is bound to the instance. */
  readonly role?: string | undefined;
  /** Folder of the roles. Default: `http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/`. */
  readonly metadataUrl?: string | undefined;
  /** Sends the requests. Default: the platform's way, on Node never through a proxy. */
  readonly fetch?: CredentialFetch | undefined;
}

const OPTIONS: OptionNames<Omit<InstanceRoleOptions, keyof RefreshOptions>> = {
  role: true,
  metadataUrl: true,
  fetch: true,
};

const PROVIDER = "instance role";
const METADATA_URL = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
const ROLE_NAME = /^[\w+=,.@-]+$/;

/**
 * The role of the CVM instance or container that this runs on, from the metadata service. `timeoutMs` is
 * for all requests together. Default: 1,000, because elsewhere nothing responds.
 *
 * The provider throws CredentialsError; with `applies: false` if nothing responds, or no role is bound.
 * @throws TypeError if an option is unknown or invalid.
 */
export function fromInstanceRole(options: InstanceRoleOptions = {}): CredentialProvider {
  assertOptions("fromInstanceRole", options, { ...REFRESH_OPTIONS, ...OPTIONS });
  const { role } = options;
  if (role !== undefined && !ROLE_NAME.test(role)) {
    throw new TypeError("role: the name of a role, not its ARN: letters, digits and +=,.@_- only");
  }
  const folder = folderOf(options.metadataUrl ?? METADATA_URL);
  const load = async (deadline: Deadline): Promise<Loaded> => {
    const name = role ?? (await boundRole(folder, options, deadline));
    const { status, body } = await get(folder + encodeURIComponent(name), options, deadline);
    if (status !== 200) throw failure(`${folder} responded for role "${name}" with HTTP ${status}`);
    return temporaryCredentials(contentOf(body, name), PROVIDER);
  };
  return refreshing(
    {
      provider: PROVIDER,
      load,
      defaultTimeoutMs: METADATA_TIMEOUT_MS,
      timeoutMeansNotConfigured: true,
    },
    options,
  );
}

/** @throws CredentialsError, `applies: false`, unless the response is the name of a role. */
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
  if (status !== 200) throw failure(`${folder} responded with HTTP ${status}`, false);
  // Some networks respond with a page for unknown host names.
  if (!ROLE_NAME.test(name))
    throw failure(`${folder} did not respond with the name of a role`, false);
  return name;
}

const request = (): RequestParts => ({ method: "GET", headers: {}, body: "" });

/** Outside of the cloud the metadata service cannot be reached, so the provider does not apply. */
async function get(
  url: string,
  { fetch, now = Date.now }: InstanceRoleOptions,
  deadline: Deadline,
): Promise<{ status: number; body: string }> {
  const transport = fetch ? throughFetch(fetch) : createDirectTransport();
  const secrets: string[] = [];
  try {
    return await exchange({ provider: PROVIDER, url, request, transport, secrets, deadline, now });
  } catch (error) {
    throw error instanceof CredentialsError ? failure(error.reason, false) : error;
  }
}

function contentOf(body: string, name: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    // The parser's message quotes the body, which may contain a key.
  }
  if (typeof content !== "object" || content === null) {
    throw failure(
      `the metadata service responded for role "${name}" with something other than JSON`,
    );
  }
  const { Code: code } = content as { Code?: unknown };
  if (code !== "Success") {
    const shown = typeof code === "string" && /^[\w.]+$/.test(code) ? code : "none";
    throw failure(`the metadata service has no credentials for role "${name}": code ${shown}`);
  }
  return content as Record<string, unknown>;
}

function folderOf(metadataUrl: string): string {
  const url = URL.canParse(metadataUrl) ? new URL(metadataUrl) : undefined;
  const plain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (url === undefined || !plain || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`metadataUrl: must be the folder of the roles, such as ${METADATA_URL}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function failure(reason: string, applies = true): CredentialsError {
  return new CredentialsError(reason, { provider: PROVIDER, applies });
}
