import { type Command, InvalidArgumentError } from "commander";
import type { createRedisClient, RedisClient } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { baseUrlOf } from "../../../runtime/endpoint.js";
import { apiService, isOwnApi } from "./document.js";
import { UsageError } from "./errors.js";
import { help, messages } from "./locales/index.js";
import { regionOf, type RegionOptions } from "./region.js";

export interface ConnectionOptions extends RegionOptions {
  readonly endpoint?: string;
  readonly timeout?: number;
}

/** An endpoint other than the default, and where it was set: an option or a variable. */
interface GivenEndpoint {
  readonly endpoint: string;
  readonly source: string;
}

let used: GivenEndpoint | undefined;

/** Where the last client sends its calls; undefined for the default endpoint. */
export function usedEndpoint(): GivenEndpoint | undefined {
  return used;
}

type ClientOptions = NonNullable<Parameters<typeof createRedisClient>[0]>;

export function addConnectionOptions(command: Command): void {
  command
    .option("--region <region>", help.options.region)
    .option("--endpoint <endpoint>", help.options.endpoint)
    .option("--profile <name>", help.options.profile)
    .option("--timeout <seconds>", help.options.timeout, seconds);
}

export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError(messages.connection.seconds);
}

/**
 * Creates a client of the service from the options, the environment and the profile.
 * @throws UsageError
 */
export async function connect(
  options: ConnectionOptions,
  more: Partial<ClientOptions> = {},
): Promise<RedisClient> {
  if (!isOwnApi()) return (await connectByName(options, more)) as unknown as RedisClient;
  const given = await clientOptions(options, more);
  // Loaded here, since the help does not need it.
  const { createRedisClient } = await import("tencentcloud-redis");
  return orUsageError(async () => createRedisClient(given));
}

/** As `connect`, without a method for each action: less is loaded for it. @throws UsageError */
export async function connectByName(
  options: ConnectionOptions,
  more: Partial<ClientOptions> = {},
): Promise<Pick<RedisClient, "call">> {
  const given = await clientOptions(options, more);
  const { ServiceClient } = await import("tencentcloud-redis/runtime");
  return orUsageError(async () => new ServiceClient(apiService(), given));
}

async function clientOptions(
  options: ConnectionOptions,
  more: Partial<ClientOptions>,
): Promise<ClientOptions> {
  const { profile, timeout } = options;
  used = givenEndpoint(options);
  const region = regionOf(options);
  return {
    region,
    endpoint: used?.endpoint,
    // Without a profile the client asks the default chain by itself.
    ...(profile === undefined ? {} : { credentials: await credentialsFor(profile) }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...more,
  };
}

/** The named profile, and nothing else if it has no credentials; without a name, the default chain. */
export async function credentialsFor(profile: string | undefined): Promise<CredentialProvider> {
  const { defaultChain, fromProfile } = await import("tencentcloud-redis/credentials");
  return profile === undefined
    ? defaultChain()
    : orUsageError(async () => fromProfile({ profile }));
}

/** Turns a TypeError of the client, such as `region: ...`, into a UsageError about the option. */
export async function orUsageError<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--${error.message}.`);
    throw error;
  }
}

/** The endpoint from the option or the environment. */
export function endpointOf(options: ConnectionOptions): string | undefined {
  return givenEndpoint(options)?.endpoint;
}

/**
 * Checked before anything shows it, since it may hold a password: `https://user:password@host`.
 * @throws UsageError, for an address without a scheme too, which the client would take for one with a strange scheme
 */
function givenEndpoint({ endpoint }: ConnectionOptions): GivenEndpoint | undefined {
  const given = endpoint ?? (process.env["TENCENTCLOUD_ENDPOINT"] || undefined);
  if (given === undefined) return undefined;
  const source = endpoint === undefined ? "TENCENTCLOUD_ENDPOINT" : "--endpoint";
  if (/^[\w-]+(?:(?:\.[\w-]+)+(?::\d+)?|:\d+)\/?$/.test(given)) {
    throw new UsageError(messages.connection.needsScheme(source, given));
  }
  try {
    baseUrlOf(apiService().name, given);
  } catch (error) {
    throw new UsageError(`${(error as Error).message.replace("endpoint", source)}.`);
  }
  return { endpoint: given, source };
}
