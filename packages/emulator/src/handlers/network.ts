import {
  ModifyNetworkConfigOperation,
  SslAddressType,
  SslStatus,
  TaskType,
} from "tencentcloud-redis/types";
import type { OpenSSLRequest } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { numberFor } from "../fingerprint.js";
import { startTask } from "../start-task.js";
import type { Instance } from "../state/instance.js";
import { BASE_BANDWIDTH, CLIENT_LIMITS } from "../views/instance-set.js";
import { HOUR_MS, NO_TIME, wireTime } from "../wire-time.js";
import { anyInstance, runningInstance } from "./find-instance.js";

/** Addresses, connections and SSL. */
export const network: Handlers = {
  ModifyNetworkConfig(call) {
    const { account, request, error } = call;
    const instance = runningInstance(call, request.InstanceId);
    const { Operation } = request;
    const moves =
      Operation === ModifyNetworkConfigOperation.ChangeSubnet ||
      Operation === ModifyNetworkConfigOperation.MoveToVpc;
    const isClassic = instance.vpcId === "";
    if (moves && (Operation === ModifyNetworkConfigOperation.MoveToVpc) !== isClassic) {
      throw error(
        "not-supported",
        isClassic
          ? `The instance ${instance.id} is on the classic network: use changeBaseToVpc.`
          : `The instance ${instance.id} is in a VPC: use changeVpc.`,
      );
    }
    const keepsVip = Operation === ModifyNetworkConfigOperation.ChangePort;
    const change = {
      vip: keepsVip ? instance.vip : (request.Vip ?? account.nextVip()),
      port: request.VPort ?? instance.port,
      vpcId: moves ? (request.VpcId ?? "") : instance.vpcId,
      subnetId: moves ? (request.SubnetId ?? "") : instance.subnetId,
    };
    const { TaskId } = startTask(call, instance, {
      type: TaskType.ModifyNetwork,
      blocksInstance: true,
      succeed: () => Object.assign(instance, change),
    });
    const { vip, vpcId, subnetId } = change;
    return { Status: true, SubnetId: subnetId, VpcId: vpcId, Vip: vip, TaskId };
  },

  SwitchInstanceVip(call) {
    const source = runningInstance(call, call.request.SrcInstanceId);
    const target = runningInstance(call, call.request.DstInstanceId);
    if (source === target) {
      throw call.error("invalid-value", "Source and target are the same instance.");
    }
    const { vip, port } = source;
    const there = { vip: target.vip, port: target.port };
    // The task is the source's, and blocks the target too.
    target.blockingTasks += 1;
    return startTask(call, source, {
      type: TaskType.SwitchAddress,
      blocksInstance: true,
      succeed: () => {
        target.blockingTasks -= 1;
        Object.assign(source, there);
        Object.assign(target, { vip, port });
      },
      fail: () => (target.blockingTasks -= 1),
    });
  },

  AllocateWanAddress(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    if (instance.vpcId === "") {
      throw call.error("not-in-vpc", `The instance ${instance.id} is not in a VPC.`);
    }
    if (instance.password === undefined) {
      throw call.error("not-supported", `The instance ${instance.id} has no password.`);
    }
    const address = `crs-${numberFor(instance.id)}.redis.example.com:${instance.port}`;
    return wanTask(call, instance, TaskType.OpenWan, address);
  },

  ReleaseWanAddress(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    return wanTask(call, instance, TaskType.CloseWan, "");
  },

  ModifyConnectionConfig(call) {
    const { InstanceId, Bandwidth, ClientLimit } = call.request;
    const instance = runningInstance(call, InstanceId);
    const { least, most } = CLIENT_LIMITS;
    if (ClientLimit !== undefined && !(ClientLimit >= least && ClientLimit <= most)) {
      throw call.error("invalid-value", `ClientLimit must be from ${least} to ${most}.`);
    }
    if (Bandwidth !== undefined && !(Bandwidth >= 0 && Bandwidth <= MAX_EXTRA_BANDWIDTH)) {
      throw call.error("invalid-value", `Bandwidth must be from 0 to ${MAX_EXTRA_BANDWIDTH}.`);
    }
    return startTask(call, instance, {
      type: TaskType.ModifyConnectionConfig,
      succeed: () => {
        instance.extraBandwidth = Bandwidth ?? instance.extraBandwidth;
        instance.clientLimit = ClientLimit ?? instance.clientLimit;
      },
    });
  },

  DescribeBandwidthRange(call) {
    const { extraBandwidth } = anyInstance(call, call.request.InstanceId);
    return {
      BaseBandwidth: BASE_BANDWIDTH,
      AddBandwidth: extraBandwidth,
      MinAddBandwidth: 0,
      MaxAddBandwidth: MAX_EXTRA_BANDWIDTH,
    };
  },

  OpenSSL: (call) => switchTo(call, true),
  CloseSSL: (call) => switchTo(call, false),

  DescribeSSLStatus(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const { isOn, isChanging, addressType } = instance.ssl;
    return {
      CertDownloadUrl: isOn ? "https://certificates.example.com/redis-ca.zip" : "",
      UrlExpiredTime: isOn ? wireTime(call.now + HOUR_MS) : NO_TIME,
      SSLConfig: isOn,
      FeatureSupport: true,
      Status: isChanging ? SslStatus.Configuring : SslStatus.Configured,
      AddressType: addressType as SslAddressType,
      EncryptAddress: isOn ? instance.vip : "",
    };
  },
};

/** MB per second and shard. */
const MAX_EXTRA_BANDWIDTH = 192;

function wanTask(
  call: EmulatedCall<unknown>,
  instance: Instance,
  type: TaskType,
  address: string,
): { FlowId: number; WanStatus: string } {
  const succeed = () => (instance.wanAddress = address);
  return { FlowId: startTask(call, instance, { type, succeed }).TaskId, WanStatus: "processing" };
}

function switchTo(call: EmulatedCall<OpenSSLRequest>, isOn: boolean): { TaskId: number } {
  const { InstanceId, AddressType = SslAddressType.Any } = call.request;
  const instance = runningInstance(call, InstanceId);
  const before = instance.ssl;
  if (before.isChanging) {
    throw call.error("wrong-state", `SSL of the instance ${InstanceId} is being changed.`);
  }
  const addressType = isOn ? AddressType : SslAddressType.Unspecified;
  instance.ssl = { ...before, isChanging: true };
  return startTask(call, instance, {
    // The document has no task type for SSL.
    type: TaskType.ModifyNetwork,
    succeed: () => (instance.ssl = { isOn, isChanging: false, addressType }),
    fail: () => (instance.ssl = before),
  });
}
