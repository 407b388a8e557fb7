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
  const handler = handlers.get(call.action) ?? (() => completedSample(call, seed));
  const response = handler(call);
  // An order has entered itself.
  if (isPurchase(call) && call.account.ledger.at(-1)?.RequestId !== call.requestId) {
    enterPurchase(call, response);
  }
  return response;
}

/** A sample that comes true: starts the task that it names. */
function completedSample(call: EmulatedCall, seed: number): Fields {
  const { account, operation, request, now } = call;
  if (typeof request["InstanceId"] === "string") anyInstance(call, request["InstanceId"]);
  const sample = sampleResponse(call, seed);
  const response = { ...sample };
  const field = operation["x-tencentcloud"]?.starts?.["Task"]?.["TaskId"];
  if (field !== undefined && typeof sample[field] === "number") {
    const id = textIn(request, "InstanceId") ?? "";
    const instance = account.instances.get(id) ?? plainInstance(id, "", now);
    // The document does not tell the type of the task.
    response[field] = startTask(call, instance, { type: TaskType.ScaleInstance }).TaskId;
  }
  return response;
}

function enterPurchase(call: EmulatedCall, response: Fields): void {
  const { account, action, request, requestId, now } = call;
  const ids = response["InstanceIds"] ?? request["InstanceId"] ?? [];
  account.ledger.push({
    RequestId: requestId,
    Action: action,
    DealId: textIn(response, "DealId") ?? "",
    DealName: textIn(response, "DealName") ?? "",
    InstanceIds: [ids].flat().map(String),
    InstanceName: textIn(request, "InstanceName"),
    at: now,
  });
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}
