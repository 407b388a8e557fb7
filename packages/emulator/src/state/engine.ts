import { InstanceType } from "tencentcloud-redis";

/** What the type number of an instance says. */
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
    // Titles in the document are made like this one: Redis50Cluster.
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

/** The type of the same engine and version with cluster architecture; undefined where there is none. */
export function clusterTypeOf(type: InstanceType): InstanceType | undefined {
  const { name, version } = engineOf(type);
  for (const [other, engine] of ENGINES) {
    if (engine.isCluster && engine.name === name && engine.version === version) return other;
  }
  return undefined;
}
