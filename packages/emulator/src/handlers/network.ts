import { ModifyNetworkConfigOperation, TaskType } from "tencentcloud-redis";
import type { Instance } from "../state/instance.js";
import { startTask } from "../start-task.js";
import { BASE_BANDWIDTH, CLIENT_LIMITS } from "../views/instance-set.js";
import { numberFor } from "../views/numbers.js";
import type { Handlers } from "./handler.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const network: Handlers = {
  ModifyNetworkConfig(call) {
    const { account, request, error } = call;
    const instance = runningInstance(call, request.InstanceId);
    const { Operation, VpcId = "", SubnetId = "" } = request;
    if (
      (Operation === ModifyNetworkConfigOperation.MoveToVpc) !== (instance.vpcId === "") &&
      Operation !== ModifyNetworkConfigOperation.ChangePort &&
      Operation !== ModifyNetworkConfigOperation.ChangeAddress
    ) {
      throw error(
        "not-supported",
        instance.vpcId === ""
          ? `The instance ${instance.id} is on the classic network: changeBaseToVpc moves it.`
          : `The instance ${instance.id} is in a VPC already: changeVpc moves it.`,
      );
    }
    const vip = request.Vip ?? account.nextVip();
    const port = request.VPort ?? instance.port;
    const changed: Record<string, Pick<Instance, "vip" | "port" | "vpcId" | "subnetId">> = {
      changeVip: { ...instance, vip, port },
      changeVPort: { ...instance, port },
      changeVpc: { vip, port, vpcId: VpcId, subnetId: SubnetId },
      changeBaseToVpc: { vip, port, vpcId: VpcId, subnetId: SubnetId },
    };
    const { vip: newVip, port: newPort, vpcId, subnetId } = changed[Operation] ?? instance;
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyNetwork,
      holds: true,
      succeed: () => Object.assign(instance, { vip: newVip, port: newPort, vpcId, subnetId }),
    });
    return { Status: true, SubnetId: subnetId, VpcId: vpcId, Vip: newVip, TaskId };
  },

  SwitchInstanceVip(call) {
    const source = runningInstance(call, call.request.SrcInstanceId);
    const target = runningInstance(call, call.request.DstInstanceId);
    if (source === target) {
      throw call.error("invalid-value", "Source and target are the same instance.");
    }
    const { vip, port } = source;
    const there = { vip: target.vip, port: target.port };
    // The task is the source's, and keeps the target out of service just as long.
    target.holds += 1;
    const TaskId = startTask(call, source, {
      type: TaskType.SwitchAddress,
      holds: true,
      succeed: () => {
        target.holds -= 1;
        Object.assign(source, there);
        Object.assign(target, { vip, port });
      },
      fail: () => (target.holds -= 1),
    });
    return { TaskId };
  },

  AllocateWanAddress(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    if (instance.vpcId === "") {
      throw call.error("not-in-vpc", `The instance ${instance.id} is not inside a VPC.`);
    }
    if (instance.password === undefined) {
      throw call.error("not-supported", `The instance ${instance.id} has no password.`);
    }
    const address = `crs-${numberFor(instance.id)}.redis.example.com:${instance.port}`;
    const FlowId = startTask(call, instance, {
      type: TaskType.OpenWan,
      succeed: () => (instance.wanAddress = address),
    });
    return { FlowId, WanStatus: "processing" };
  },

  ReleaseWanAddress(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    const FlowId = startTask(call, instance, {
      type: TaskType.CloseWan,
      succeed: () => (instance.wanAddress = ""),
    });
    return { FlowId, WanStatus: "processing" };
  },

  ModifyConnectionConfig(call) {
    const { InstanceId, Bandwidth, ClientLimit } = call.request;
    const instance = runningInstance(call, InstanceId);
    const { least, most } = CLIENT_LIMITS;
    if (ClientLimit !== undefined && !(ClientLimit >= least && ClientLimit <= most)) {
      throw call.error("invalid-value", `ClientLimit must be from ${least} to ${most}.`);
    }
    if (Bandwidth !== undefined && !(Bandwidth >= 0 && Bandwidth <= MOST_EXTRA)) {
      throw call.error("invalid-value", `Bandwidth must be from 0 to ${MOST_EXTRA}.`);
    }
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyConnectionConfig,
      succeed: () => {
        instance.extraBandwidth = Bandwidth ?? instance.extraBandwidth;
        instance.clientLimit = ClientLimit ?? instance.clientLimit;
      },
    });
    return { TaskId };
  },

  DescribeBandwidthRange(call) {
    const { extraBandwidth } = anyInstance(call, call.request.InstanceId);
    return {
      BaseBandwidth: BASE_BANDWIDTH,
      AddBandwidth: extraBandwidth,
      MinAddBandwidth: 0,
      MaxAddBandwidth: MOST_EXTRA,
    };
  },
};

/** MB per second and shard. */
const MOST_EXTRA = 192;
