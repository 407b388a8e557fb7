import { TaskType } from "tencentcloud-redis/types";
import type { EmulatedCall } from "./call.js";
import { anyInstance } from "./handlers/find-instance.js";
import { handlers } from "./handlers/index.js";
import { isPurchase } from "./place-order.js";
import { sampleResponse } from "./sample.js";
import { startTask } from "./start-task.js";
import { plainInstance } from "./state/instance.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The response to a call, without `RequestId`: of the action's handler, or else a sample.
 * @throws ServiceError if the call cannot be carried out.
 */
export function dispatch(call: EmulatedCall, seed: number): Fields {
  // The handlers are those of Redis. Other products have actions of the same names.
  if (call.document["x-tencentcloud"].service !== "redis") return sampleResponse(call, seed);
  const handler = handlers.get(call.action);
  if (handler !== undefined) return handler(call);
  const { InstanceId } = call.request;
  if (typeof InstanceId === "string") anyInstance(call, InstanceId);
  return completeSample(call, sampleResponse(call, seed));
}

/** Makes a sample come true: starts the task that it names, and enters a purchase into the ledger. */
function completeSample(call: EmulatedCall, sample: Fields): Fields {
  const { account, operation, request, now } = call;
  const response = { ...sample };
  const field = operation["x-tencentcloud"]?.starts?.["Task"]?.["TaskId"];
  if (field !== undefined && typeof sample[field] === "number") {
    const id = textIn(request, "InstanceId") ?? "";
    const instance = account.instances.get(id) ?? plainInstance(id, "", now);
    // The document does not tell the type of the task.
    response[field] = startTask(call, instance, { type: TaskType.ScaleInstance }).TaskId;
  }
  if (isPurchase(call)) {
    const { InstanceIds = [] } = sample;
    account.ledger.push({
      RequestId: call.requestId,
      Action: call.action,
      DealId: textIn(sample, "DealId") ?? "",
      DealName: textIn(sample, "DealName") ?? "",
      InstanceIds: Array.isArray(InstanceIds) ? InstanceIds.map(String) : [],
      InstanceName: textIn(request, "InstanceName"),
      at: now,
    });
  }
  return response;
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}
