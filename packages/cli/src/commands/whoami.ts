import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import type { Credentials } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { profilePaths } from "../../../../runtime/credentials/from-profile.js";
import { findProfile } from "../../../../runtime/credentials/profile-file.js";
import type { CommandModule } from "../command.js";
import {
  addConnectionOptions,
  connect,
  endpointOf,
  type ConnectionOptions,
} from "../connection.js";
import { profileName, regionSource } from "../region.js";
import { UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { interruption } from "../interruption.js";
import { addOutputOptions, createPrinter, type OutputOptions } from "../output/print.js";
import { help, messages } from "../locales/index.js";

interface Options extends ConnectionOptions, OutputOptions {
  readonly check?: boolean;
}

export const whoami: CommandModule = {
  define(command, args) {
    command.description(help.descriptions.whoami).option("--check", help.options.check);
    addConnectionOptions(command);
    addOutputOptions(command, "table");
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run(options: Options): Promise<ExitCode> {
  const printer = await createPrinter(options);
  const { credentials, name } = await findCredentials(options.profile);
  const region = regionSource(options);
  const endpoint = endpointOf(options);
  await printer.print({
    secretId: credentials.secretId,
    credentials: name,
    ...(credentials.token === undefined ? {} : { token: messages.whoami.temporary }),
    region: region === undefined ? messages.whoami.none : `${region.region} (${region.source})`,
    endpoint: endpoint ?? messages.whoami.usualEndpoint,
    ...(options.check ? { check: await check(options) } : {}),
  });
  return ExitCode.Done;
}

async function check(options: ConnectionOptions): Promise<string> {
  const redis = await connect(options);
  const { TotalCount } = await redis.DescribeInstances({ Limit: 1 }, { signal: interruption() });
  return messages.whoami.accepted(TotalCount);
}

interface Found {
  readonly credentials: Credentials;
  /** Where they come from. */
  readonly name: string;
}

/** Those that a call would use: asked as `defaultChain` asks. @throws UsageError where there are none */
async function findCredentials(profile: string | undefined): Promise<Found> {
  const from = await import("tencentcloud-redis/credentials");
  const inFile = (): Found | undefined => findInFiles(profile);
  const found =
    profile === undefined
      ? ((await provided(messages.whoami.environment, from.fromEnvironment())) ??
        inFile() ??
        (await provided(messages.whoami.webIdentity, from.fromWebIdentity())) ??
        (await provided(messages.whoami.instanceRole, from.fromInstanceRole())))
      : inFile();
  if (found !== undefined) return found;
  throw new UsageError(messages.whoami.noCredentials);
}

/** Undefined where the provider does not apply here. */
async function provided(name: string, provide: CredentialProvider): Promise<Found | undefined> {
  const { CredentialsError } = await import("tencentcloud-redis/credentials");
  try {
    return { credentials: await provide({ signal: interruption() }), name };
  } catch (error) {
    if (error instanceof CredentialsError && !error.applies) return undefined;
    throw error;
  }
}

function findInFiles(given: string | undefined): Found | undefined {
  const profile = profileName(given);
  for (const file of profilePaths(profile, homedir())) {
    if (!existsSync(file)) continue;
    const text = readText(file);
    const found = findProfile({ path: file, text, profile, provider: "profile" });
    if (found !== undefined) {
      return { credentials: found.credentials, name: messages.whoami.profile(profile, file) };
    }
  }
  return undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(messages.configure.unreadable(file, (error as Error).message));
  }
}
