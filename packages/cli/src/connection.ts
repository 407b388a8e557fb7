import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { createRedisClient, RedisClient } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { UsageError } from "./errors.js";

export interface ConnectionOptions {
  readonly region?: string;
  readonly endpoint?: string;
  readonly profile?: string;
  readonly timeout?: number;
}

type ClientOptions = Parameters<typeof createRedisClient>[0];

export function addConnectionOptions(command: Command): void {
  command
    .option("--region <region>", "such as ap-singapore; else TENCENTCLOUD_REGION, or tccli's")
    .option(
      "--endpoint <endpoint>",
      "international, mainland, or an address; else TENCENTCLOUD_ENDPOINT",
    )
    .option("--profile <name>", "profile of ~/.tencentcloud or tccli to take credentials from")
    .option("--timeout <seconds>", "longest time for a call", seconds);
}

export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError("It takes a number of seconds, up to 86400.");
}

/** A client as the options, the environment and the profile say. @throws UsageError */
export async function connect(
  options: ConnectionOptions,
  more: Partial<ClientOptions> = {},
): Promise<RedisClient> {
  // To show a help, nothing of it is needed.
  const { createRedisClient } = await import("tencentcloud-redis");
  const given = await clientOptions(options, more);
  return orUsageError(async () => createRedisClient(given));
}

async function clientOptions(
  options: ConnectionOptions,
  more: Partial<ClientOptions>,
): Promise<ClientOptions> {
  const { profile, timeout } = options;
  const endpoint = endpointOf(options);
  const region = regionOf(options);
  const credentials = await credentialsFor(profile);
  return {
    region,
    endpoint,
    credentials,
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...more,
  };
}

/** Who asks for a profile does not want what else can be found. */
export async function credentialsFor(profile: string | undefined): Promise<CredentialProvider> {
  const { defaultChain, fromProfile } = await import("tencentcloud-redis/credentials");
  return profile === undefined
    ? defaultChain()
    : orUsageError(async () => fromProfile({ profile }));
}

/** The client names its options as ours are called: `region: ...`. */
export async function orUsageError<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--${error.message}.`);
    throw error;
  }
}

/** The site or address that is asked for or set up; undefined where none is. */
export function endpointOf({ endpoint }: ConnectionOptions): string | undefined {
  return endpoint ?? nonEmpty(process.env["TENCENTCLOUD_ENDPOINT"]);
}

/** The region that is asked for or set up; undefined where none is. */
export function knownRegion({ region, profile }: ConnectionOptions): string | undefined {
  return (
    region ?? nonEmpty(process.env["TENCENTCLOUD_REGION"]) ?? tccliRegion(profile ?? "default")
  );
}

function regionOf(options: ConnectionOptions): string {
  const found = knownRegion(options);
  if (found !== undefined) return found;
  throw new UsageError(
    "No region. Give --region, such as --region ap-singapore, or set TENCENTCLOUD_REGION.",
  );
}

/** What `tccli configure` keeps beside its credentials. A file that is not as expected is passed over. */
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
