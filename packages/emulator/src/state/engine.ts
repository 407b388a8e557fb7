import { InstanceType } from "tencentcloud-redis/types";
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

/** Redis 2.8 cannot become a cluster. */
const NO_CLUSTER = "2.8";

/** What the upgrade from one type to another changes; undefined if there is no such upgrade. */
export function upgradeOf(
  from: InstanceType,
  to: InstanceType,
): "version" | "architecture" | undefined {
  const [before, after] = [ENGINES.get(from), ENGINES.get(to)];
  if (before === undefined || after === undefined || before.name !== after.name) return undefined;
  if (before.isCluster === after.isCluster) {
    const isLater = Number(after.version) > Number(before.version);
    return isLater && after.hasReplica ? "version" : undefined;
  }
  const becomesCluster = after.isCluster && after.version === before.version;
  return becomesCluster && before.version !== NO_CLUSTER ? "architecture" : undefined;
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
