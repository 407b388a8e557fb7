import type { RedisClient } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import type { HttpTransport } from "tencentcloud-redis/node";
import type { Observer } from "../../runtime/events.js";
import {
  connect,
  connectTo,
  credentialsFor,
  knownRegion,
  type ConnectionOptions,
} from "../connection.js";
import type { ServiceDescription } from "tencentcloud-redis/runtime";
import type { FaultPlan } from "tencentcloud-redis/testing";
import type { TargetFacts, TargetName } from "./protocol.js";

/** What is put between a client and where it sends to, so that a call can be shown. */
export interface Watch {
  readonly credentials: (given: CredentialProvider) => CredentialProvider;
  readonly transport: (given: HttpTransport) => HttpTransport;
  readonly observe: Observer;
}

export interface Target extends TargetFacts {
  readonly connect: (region: string, watch?: Watch) => Promise<Pick<RedisClient, "call">>;
}

export interface TargetOptions extends ConnectionOptions {
  /** Whether the real service can be called too. */
  readonly real: boolean;
  /** What goes wrong at the emulator, for tests. */
  readonly faults?: FaultPlan | undefined;
}

export interface Targets {
  readonly region: string;
  readonly all: ReadonlyMap<TargetName, Target>;
  close(): Promise<void>;
}

/** Where the instances of the emulator are, and our document's examples. */
const DEFAULT_REGION = "ap-singapore";

/** Starts the emulator, and makes the real service ready where it was asked for. */
export async function openTargets(
  options: TargetOptions,
  document: object,
  service: ServiceDescription | undefined,
): Promise<Targets> {
  const { EMULATOR_CREDENTIALS, startEmulator } = await import("tencentcloud-redis/testing");
  const region = knownRegion(options) ?? DEFAULT_REGION;
  const emulator = await startEmulator({ document, faults: options.faults });
  const all = new Map<TargetName, Target>();
  all.set(
    "emulator",
    targetAt("emulator", { endpoint: emulator.url }, () => EMULATOR_CREDENTIALS, service),
  );
  try {
    if (options.real) {
      const chain = await credentialsFor(options.profile);
      const real = targetAt("real", options, chain, service);
      // What cannot be used is better known now than with the first call.
      await real.connect(region);
      all.set("real", { ...real, endpoint: await addressOf(options, service) });
    }
  } catch (error) {
    await emulator.close();
    throw error;
  }
  return { region, all, close: emulator.close };
}

function targetAt(
  name: TargetName,
  options: ConnectionOptions,
  credentials: CredentialProvider,
  service: ServiceDescription | undefined,
): Target {
  return {
    name,
    endpoint: options.endpoint ?? "",
    async connect(region, watch) {
      const { createNodeTransport } = await import("tencentcloud-redis/node");
      const transport = createNodeTransport();
      const given = {
        credentials: watch?.credentials(credentials) ?? credentials,
        transport: watch?.transport(transport) ?? transport,
        ...(watch === undefined ? {} : { observe: watch.observe }),
      };
      return service === undefined
        ? connect({ ...options, region }, given)
        : connectTo(service, { ...options, region }, given);
    },
  };
}

/** The address behind a site's name. */
async function addressOf(
  { endpoint }: ConnectionOptions,
  other: ServiceDescription | undefined,
): Promise<string> {
  const service = other ?? (await import("tencentcloud-redis")).service;
  const { baseUrlOf } = await import("../../runtime/endpoint.js");
  return baseUrlOf(service.name, endpoint ?? process.env["TENCENTCLOUD_ENDPOINT"] ?? service.site);
}
