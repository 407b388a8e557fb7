import { InstanceType } from "tencentcloud-redis";
import type { Instance } from "./instance.js";

/** What the type number of an instance means. */
export interface Engine {
  readonly name: string;
  /** `5.0`. */
  readonly version: string;
  readonly isCluster: boolean;
  readonly hasReplica: boolean;
}

const NAMES: Readonly<Record<string, string>> = { Ckv: "CKV" };

const ENGINES: ReadonlyMap<InstanceType, Engine> = new Map(
  Object.entries(InstanceType).map(([title, type]) => {
    // Titles in the document have this form: Redis50Cluster.
    const [, name = "", major, minor, architecture = ""] =
      /^([A-Za-z]+)(\d)(\d)(\w+)$/.exec(title) ?? [];
    return [
      type,
      {
        name: NAMES[name] ?? name,
        version: `${major}.${minor}`,
        isCluster: architecture === "Cluster",
        hasReplica: architecture !== "SingleNode",
      },
    ];
  }),
);

export function engineOf(type: InstanceType): Engine {
  return ENGINES.get(type) as Engine;
}

/** The cluster type of the same engine and version; undefined if there is none. */
export function clusterTypeOf(type: InstanceType): InstanceType | undefined {
  const { name, version } = engineOf(type);
  for (const [other, engine] of ENGINES) {
    if (engine.isCluster && engine.name === name && engine.version === version) return other;
  }
  return undefined;
}

/** The versions that an instance can be upgraded to. */
export function nextVersions({ proxyVersion, redisVersion }: Instance): {
  readonly proxy: string;
  readonly redis: string;
} {
  return { proxy: incremented(proxyVersion, 1), redis: incremented(redisVersion, 2) };
}

/** Increments one of the three numbers, and sets those after it to 0. */
function incremented(version: string, at: number): string {
  return version
    .split(".")
    .map((part, index) => (index === at ? Number(part) + 1 : index > at ? 0 : part))
    .join(".");
}
