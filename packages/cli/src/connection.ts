import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { createRedisClient, RedisClient } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { DEFAULT_PROFILE, profileIn } from "../../../runtime/credentials/from-profile.js";
import { parseIni } from "../../../runtime/credentials/ini.js";
import { baseUrlOf } from "../../../runtime/endpoint.js";
import { apiService, didYouMean, isOwnApi, regionNames } from "./document.js";
import { UsageError } from "./errors.js";
import { help, messages } from "./locales/index.js";

export interface ConnectionOptions {
  readonly region?: string;
  readonly endpoint?: string;
  readonly profile?: string;
  readonly timeout?: number;
  /** Whether to check the region's name. Default: true. */
  readonly validate?: boolean;
}

/** An endpoint that is not the usual one, and who says so: an option or a variable. */
interface GivenEndpoint {
  readonly endpoint: string;
  readonly source: string;
}

let used: GivenEndpoint | undefined;

/** Where the last client sends its calls; undefined for the usual endpoint. */
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
  const ofEnvironment = nonEmpty(process.env["TENCENTCLOUD_ENDPOINT"]);
  const given = endpoint ?? ofEnvironment;
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

interface FoundRegion {
  readonly region: string;
  readonly source: string;
}

/** The region of a call, and who says so: the option, the environment, the profile, or tccli. */
export function regionSource({ region, profile }: ConnectionOptions): FoundRegion | undefined {
  const name = profileName(profile);
  const known: readonly (readonly [string, string | undefined])[] = [
    ["--region", region],
    ["TENCENTCLOUD_REGION", nonEmpty(process.env["TENCENTCLOUD_REGION"])],
    [`profile ${name}`, profileRegion(name)],
    [`profile ${name} of tccli`, tccliRegion(name)],
  ];
  const [found] = known.flatMap(([source, value]) =>
    value === undefined ? [] : [{ region: value, source }],
  );
  return found;
}

/** The profile of the option, of the environment, or the usual one. @throws UsageError */
export function profileName(profile: string | undefined): string {
  try {
    return profile ?? profileIn(process.env) ?? DEFAULT_PROFILE;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}

export function knownRegion(options: ConnectionOptions): string | undefined {
  return regionSource(options)?.region;
}

function regionOf(options: ConnectionOptions): string {
  const found = knownRegion(options);
  if (found !== undefined) return checkedRegion(found, options);
  throw new UsageError(messages.connection.noRegion);
}

/**
 * A slip of the finger is refused; a region that is newer than the list has another name.
 * @throws UsageError
 */
export function checkedRegion(region: string, { validate = true }: ConnectionOptions = {}): string {
  const regions = regionNames();
  const hint = regions.includes(region) || !validate ? "" : didYouMean(region, regions);
  if (hint === "") return region;
  throw new UsageError(messages.connection.noSuchRegion(JSON.stringify(region), hint));
}

/** The region that `tcredis configure` wrote. A file that is broken is for its reader to tell. */
export function profileRegion(profile: string): string | undefined {
  try {
    const section = parseIni(readFileSync(credentialsFile(), "utf8")).get(profile);
    return nonEmpty(section?.get("region"));
  } catch {
    return undefined;
  }
}

/** Where `tcredis configure` and Tencent's SDKs keep credentials. */
export function credentialsFile(): string {
  return path.join(homedir(), ".tencentcloud", "credentials");
}

/** The region that `tccli configure` wrote. A file in another format is ignored. */
function tccliRegion(profile: string): string | undefined {
  try {
    const file = path.join(homedir(), ".tccli", `${path.basename(profile)}.configure`);
    const { _sys_param: parameters } = JSON.parse(readFileSync(file, "utf8")) as {
      _sys_param?: { region?: unknown };
    };
    return typeof parameters?.region === "string" ? nonEmpty(parameters.region) : undefined;
  } catch {
    return undefined;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
