import { createRedisClient, type RedisClient } from "tencentcloud-redis";
import { service as redisService } from "tencentcloud-redis/metadata";
import type { CredentialProvider } from "tencentcloud-redis/credentials";
import { EMULATOR_CREDENTIALS, startEmulator, type FaultPlan } from "tencentcloud-redis-emulator";
import { createNodeTransport, type HttpTransport } from "tencentcloud-redis/node";
import { ServiceClient, type ServiceDescription } from "tencentcloud-redis/runtime";
import { baseUrlOf } from "../../../runtime/endpoint.js";
import type { Observer } from "../../../runtime/events.js";
import type { TargetDescription, TargetName } from "./protocol.js";

/** Wrapped around the parts of a client, to record a call. */
export interface Interceptors {
  readonly credentials: (given: CredentialProvider) => CredentialProvider;
  readonly transport: (given: HttpTransport) => HttpTransport;
  readonly observe: Observer;
}

export interface Target extends TargetDescription {
  /** @throws TypeError for an invalid region or endpoint */
  readonly connect: (region: string, interceptors?: Interceptors) => Pick<RedisClient, "call">;
}

/** How to call the real service. */
export interface RealService {
  readonly credentials: CredentialProvider;
  /** Site or URL, as for the client. Default: the service's own. */
  readonly endpoint?: string | undefined;
  /** Timeout of a call in milliseconds. Default: the client's. */
  readonly timeoutMs?: number | undefined;
}

export interface TargetOptions {
  /** Initial region. Default: ap-singapore, where the emulator's instances are. */
  readonly region?: string | undefined;
  /** Lets the page call the real service. Default: it calls only the emulator. */
  readonly real?: RealService | undefined;
  /** Faults that the emulator injects, for tests. */
  readonly faults?: FaultPlan | undefined;
}

export interface Targets {
  readonly region: string;
  readonly all: ReadonlyMap<TargetName, Target>;
  close(): Promise<void>;
}

const DEFAULT_REGION = "ap-singapore";

/**
 * Starts the emulator, and prepares calls of the real service if asked to.
 * @throws TypeError for options that no client of the real service can have
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
      // Invalid options should fail now, not with the first call.
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
    connect(region, interceptors) {
      const transport = createNodeTransport();
      const options = {
        region,
        endpoint,
        timeoutMs,
        credentials: interceptors?.credentials(credentials) ?? credentials,
        transport: interceptors?.transport(transport) ?? transport,
        observe: interceptors?.observe,
      };
      return service === undefined
        ? createRedisClient(options)
        : new ServiceClient<{}>(service, options);
    },
  };
}
