import { NodeType } from "tencentcloud-redis/types";
import { numberFor, runIdFor } from "../fingerprint.js";
import type { Instance } from "../state/instance.js";
import { placeOf, zoneName, zoneNumber } from "../state/places.js";

/** One node of one shard. */
interface InstanceNodeView {
  readonly runId: string;
  readonly shard: number;
  readonly role: NodeType;
  /** The nodes of a group are in one zone, one for each shard. */
  readonly groupId: number;
  readonly groupName: string;
  readonly zoneId: number;
  readonly zoneName: string;
  /** First and last hash slot. */
  readonly slots: readonly [number, number];
}

const SLOTS = 16_384;

/** The nodes of an instance by shard, masters first. */
export function nodesOf(instance: Instance, seenFrom: string): InstanceNodeView[] {
  const { id, shardCount } = instance;
  const groups = groupsOf(instance, seenFrom);
  return Array.from({ length: shardCount }, (_, shard) => {
    const first = Math.ceil((shard * SLOTS) / shardCount);
    const last = Math.ceil(((shard + 1) * SLOTS) / shardCount) - 1;
    return groups.map((group) => ({
      ...group,
      runId: runIdFor(`${id}/${group.groupId}/${shard}`),
      shard,
      slots: [first, last] as const,
    }));
  }).flat();
}

type Group = Pick<InstanceNodeView, "role" | "groupId" | "groupName" | "zoneId" | "zoneName">;

/** The group of the masters, and one for each replica. */
export function groupsOf(instance: Instance, seenFrom: string): Group[] {
  const place = placeOf(instance, seenFrom);
  const placed = instance.nodeSet.toSorted((a, b) => a.NodeType - b.NodeType);
  return Array.from({ length: 1 + instance.replicaCount }, (_, index) => {
    const { ZoneId, ZoneName, NodeId } = placed[index] ?? {};
    const named = ZoneName === undefined ? place.zoneId : zoneNumber(ZoneName, place.region);
    const zoneId = ZoneId ?? named;
    return {
      role: index === 0 ? NodeType.Master : NodeType.Replica,
      groupId: NodeId ?? numberFor(`${instance.id}/group/${index}`),
      groupName: index === 0 ? "" : `ng-${index}`,
      zoneId,
      zoneName: zoneName(zoneId, place.region),
    };
  });
}

/** Whether the nodes are in more than one zone. */
export function spansZones(instance: Instance, seenFrom: string): boolean {
  return new Set(groupsOf(instance, seenFrom).map(({ zoneId }) => zoneId)).size > 1;
}
