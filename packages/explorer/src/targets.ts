import { createRedisClient, service as redisService, type RedisClient } from "tencentcloud-redis";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { EMULATOR_CREDENTIALS, startEmulator, type FaultPlan } from "tencentcloud-redis-emulator";
import { createNodeTransport, type HttpTransport } from "tencentcloud-redis/node";
import { ServiceClient, type ServiceDescription } from "tencentcloud-redis/runtime";
import { baseUrlOf } from "../../../runtime/endpoint.js";
import type { Observer } from "../../../runtime/events.js";
import type { TargetDescription, TargetName } from "./protocol.js";

/** What is put between a client and where it sends to, so that a call can be shown. */
export interface Watch {
  readonly credentials: (given: CredentialProvider) => CredentialProvider;
  readonly transport: (given: HttpTransport) => HttpTransport;
  readonly observe: Observer;
}

export interface Target extends TargetDescription {
  /** @throws TypeError for a region or an endpoint that cannot be one. */
  readonly connect: (region: string, watch?: Watch) => Pick<RedisClient, "call">;
}

/** How the real service is called. */
export interface RealService {
  readonly credentials: CredentialProvider;
  /** Site or address, as the client takes it. Default: the service's own. */
  readonly endpoint?: string | undefined;
  /** Longest time for a call, in milliseconds. Default: the client's. */
  readonly timeoutMs?: number | undefined;
}

export interface TargetOptions {
  /** Region to begin with. Default: ap-singapore, where the emulator's instances are. */
  readonly region?: string | undefined;
  /** Lets the page call the real service. Default: it calls the emulator alone. */
  readonly real?: RealService | undefined;
  /** What goes wrong at the emulator, for tests. */
  readonly faults?: FaultPlan | undefined;
}

export interface Targets {
  readonly region: string;
  readonly all: ReadonlyMap<TargetName, Target>;
  close(): Promise<void>;
}

const DEFAULT_REGION = "ap-singapore";

/**
 * Starts the emulator, and makes the real service ready where it was asked for.
 * @throws TypeError where a client of the real service cannot be made of the options.
 */
export async function openTargets(
  { region = DEFAULT_REGION, real, faults }: TargetOptions,
  document: object,
  service: ServiceDescription | undefined,
): Promise<Targets> {
  const all = new Map<TargetName, Target>();
  const emulator = await startEmulator({ document, faults });
  const stub = { credentials: () => EMULATOR_CREDENTIALS, endpoint: emulator.url };
  all.set("emulator", targetAt("emulator", emulator.url, stub, service));
  if (real !== undefined) {
    try {
      const { name, site } = service ?? redisService;
      const target = targetAt("real", baseUrlOf(name, real.endpoint ?? site), real, service);
      // What cannot be used is better known now than with the first call.
      target.connect(region);
      all.set("real", target);
    } catch (error) {
      await emulator.close();
      throw error;
    }
  }
  return { region, all, close: emulator.close };
}

function targetAt(
  name: TargetName,
  address: string,
  { credentials, endpoint, timeoutMs }: RealService,
  service: ServiceDescription | undefined,
): Target {
  return {
    name,
    endpoint: address,
    connect(region, watch) {
      const transport = createNodeTransport();
      const options = {
        region,
        endpoint,
        timeoutMs,
        credentials: watch?.credentials(credentials) ?? credentials,
        transport: watch?.transport(transport) ?? transport,
        observe: watch?.observe,
      };
      return service === undefined
        ? createRedisClient(options)
        : new ServiceClient<{}>(service, options);
    },
  };
}
