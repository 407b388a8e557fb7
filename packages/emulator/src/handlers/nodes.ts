import {
  NodeConnection,
  NodeType,
  ReadonlyPolicy,
  ReplicaReadWeight,
  TaskType,
} from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { runIdFor } from "../fingerprint.js";
import { startTask } from "../start-task.js";
import { placeOf } from "../state/places.js";
import { groupsOf, nodesOf, spansZones } from "../views/nodes.js";
import { anyInstance, checkPassword, instancesIn, runningInstance } from "./find-instance.js";

export const nodes: Handlers = {
  DescribeInstanceNodeInfo(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const data = nodesOf(instance, call.region);
    const proxies = proxiesOf(instance.id, instance.shardCount);
    const { zoneId } = placeOf(instance, call.region);
    return {
      ProxyCount: proxies.length,
      Proxy: proxies.map((NodeId) => ({ NodeId, ZoneId: zoneId })),
      RedisCount: data.length,
      Redis: data.map((node) => ({
        NodeId: node.runId,
        NodeRole: roleName(node.role),
        ClusterId: node.shard,
        ZoneId: node.zoneId,
      })),
      TendisCount: 0,
      Tendis: [],
    };
  },

  DescribeInstanceShards(call) {
    const { InstanceId, FilterSlave = false } = call.request;
    const instance = anyInstance(call, InstanceId);
    const shown = nodesOf(instance, call.region).filter(
      ({ role }) => !FilterSlave || role === NodeType.Master,
    );
    return {
      TotalCount: shown.length,
      InstanceShards: shown.map((node) => ({
        ShardName: `${InstanceId}-${String(node.shard + 1).padStart(3, "0")}`,
        ShardId: String(node.shard + 1),
        Role: node.role,
        Keys: 0,
        Slots: JSON.stringify([node.slots.join("-")]),
        Storage: 0,
        StorageSlope: 0,
        Runid: node.runId,
        RunId: node.runId,
        Connected: NodeConnection.Up,
        ZoneId: node.zoneName,
        ReplicasNodeId: node.groupId,
      })),
    };
  },

  DescribeInstanceZoneInfo(call) {
    const { request, region } = call;
    const { InstanceId } = request;
    const shown = InstanceId === undefined ? instancesIn(call) : [anyInstance(call, InstanceId)];
    const groups = shown.flatMap((instance) =>
      groupsOf(instance, region).map((group) => ({
        GroupId: group.groupId,
        GroupName: group.groupName,
        ZoneId: group.zoneName,
        Role: roleName(group.role),
        RedisNodes: nodesOf(instance, region)
          .filter(({ groupId }) => groupId === group.groupId)
          .map(({ runId, slots, role }) => ({
            Keys: 0,
            Slot: slots.join("-"),
            NodeId: runId,
            Status: "normal",
            Role: roleName(role),
          })),
      })),
    );
    return { TotalCount: groups.length, ReplicaGroups: groups };
  },

  EnableReplicaReadonly(call) {
    const { InstanceId, ReadonlyPolicy: policy = [ReadonlyPolicy.Replica] } = call.request;
    const instance = runningInstance(call, InstanceId);
    const isOn = policy.includes(ReadonlyPolicy.Replica);
    const { TaskId } = startTask(call, instance, {
      type: TaskType.EnableReplicaReads,
      succeed: () => (instance.replicaReads = isOn ? ReplicaReadWeight.On : ReplicaReadWeight.Off),
    });
    return { Status: "OK", TaskId };
  },

  DisableReplicaReadonly(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    return startTask(call, instance, {
      type: TaskType.DisableReplicaReads,
      succeed: () => (instance.replicaReads = ReplicaReadWeight.Off),
    });
  },

  ModifyInstanceAvailabilityZones(call) {
    const { InstanceId, NodeSet } = call.request;
    const instance = runningInstance(call, InstanceId);
    const masters = NodeSet.filter(({ NodeType: role }) => role === NodeType.Master);
    if (masters.length !== 1) {
      throw call.error("invalid-value", `NodeSet needs one master, and has ${masters.length}.`);
    }
    return startTask(call, instance, {
      type: TaskType.MigrateZone,
      blocksInstance: true,
      succeed: () => {
        instance.nodeSet = NodeSet;
        instance.zoneId = masters[0]?.ZoneId ?? instance.zoneId;
      },
    });
  },

  UpgradeVersionToMultiAvailabilityZones: (call) => ({
    FlowId: startBlockingTask(call, TaskType.SupportMultiZone).TaskId,
  }),

  ChangeReplicaToMaster: (call) => startBlockingTask(call, TaskType.ChangeReplicaToMaster),

  KillMasterGroup(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    checkPassword(call, instance, call.request.Password);
    if (!spansZones(instance, call.region)) {
      throw call.error("not-supported", `The instance ${instance.id} does not span zones.`);
    }
    return startBlockingTask(call, TaskType.ShutDownMaster);
  },

  SwitchProxy(call) {
    const { InstanceId, ProxyID, ProxyIDList = [] } = call.request;
    const instance = runningInstance(call, InstanceId);
    const proxies = proxiesOf(InstanceId, instance.shardCount);
    const named = ProxyID === undefined ? ProxyIDList : [...ProxyIDList, ProxyID];
    const unknown = named.find((id) => !proxies.includes(id));
    if (unknown !== undefined) {
      throw call.error("invalid-parameter", `The instance ${InstanceId} has no proxy ${unknown}.`);
    }
    return startTask(call, instance, { type: TaskType.SwitchNode });
  },
};

/** Starts a task that blocks the instance and changes nothing. */
function startBlockingTask(
  call: EmulatedCall<{ readonly InstanceId: string }>,
  type: TaskType,
): { TaskId: number } {
  return startTask(call, runningInstance(call, call.request.InstanceId), {
    type,
    blocksInstance: true,
  });
}

function roleName(role: NodeType): "master" | "replica" {
  return role === NodeType.Master ? "master" : "replica";
}

function proxiesOf(instanceId: string, shardCount: number): string[] {
  return Array.from({ length: shardCount }, (_, index) => runIdFor(`${instanceId}/proxy/${index}`));
}
