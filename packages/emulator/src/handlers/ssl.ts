import { SslAddressType, SslStatus, TaskType } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { startTask } from "../start-task.js";
import { NO_TIME, wireTime } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { anyInstance, runningInstance } from "./find-instance.js";

const LINK_MS = 3_600_000;

export const ssl: Handlers = {
  OpenSSL: (call) => switchTo(call, true),
  CloseSSL: (call) => switchTo(call, false),

  DescribeSSLStatus(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const { isOn, isChanging, addressType } = instance.ssl;
    return {
      CertDownloadUrl: isOn ? "https://certificates.example.com/redis-ca.zip" : "",
      UrlExpiredTime: isOn ? wireTime(call.now + LINK_MS) : NO_TIME,
      SSLConfig: isOn,
      FeatureSupport: true,
      Status: isChanging ? SslStatus.Configuring : SslStatus.Configured,
      AddressType: addressType as SslAddressType,
      EncryptAddress: isOn ? instance.vip : "",
    };
  },
};

interface Switch {
  readonly InstanceId: string;
  readonly AddressType?: SslAddressType | undefined;
}

function switchTo(call: EmulatedCall<Switch>, isOn: boolean): { TaskId: number } {
  const { InstanceId, AddressType = SslAddressType.Any } = call.request;
  const instance = runningInstance(call, InstanceId);
  const before = instance.ssl;
  if (before.isChanging) {
    throw call.error("wrong-state", `SSL of the instance ${InstanceId} is being changed.`);
  }
  const addressType = isOn ? AddressType : SslAddressType.Unspecified;
  instance.ssl = { ...before, isChanging: true };
  const TaskId = startTask(call, instance, {
    // The document has no kind of task for this.
    type: TaskType.ModifyNetwork,
    succeed: () => (instance.ssl = { isOn, isChanging: false, addressType }),
    fail: () => (instance.ssl = before),
  });
  return { TaskId };
}
