import { TaskType } from "tencentcloud-redis";
import type { EmulatedCall } from "./call.js";
import { isPurchase } from "./place-order.js";
import { plainInstance } from "./state/instance.js";
import { startTask } from "./start-task.js";

/**
 * Makes a sampled answer true as far as others can see it: a task that it names can be waited for,
 * and a purchase is in the ledger.
 */
export function completeSample(
  call: EmulatedCall,
  answer: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { account, operation, request, now } = call;
  const result = { ...answer };
  const field = operation["x-tencentcloud"]?.starts?.["Task"]?.["TaskId"];
  if (field !== undefined && typeof answer[field] === "number") {
    const id = textIn(request, "InstanceId") ?? "";
    const instance = account.instances.get(id) ?? plainInstance(id, "", now);
    // What kind of work it is, the document does not say.
    result[field] = startTask(call, instance, { type: TaskType.ScaleInstance });
  }
  if (isPurchase(call)) {
    const { InstanceIds = [] } = answer;
    account.ledger.push({
      RequestId: call.requestId,
      Action: call.action,
      DealId: textIn(answer, "DealId") ?? "",
      DealName: textIn(answer, "DealName") ?? "",
      InstanceIds: Array.isArray(InstanceIds) ? InstanceIds.map(String) : [],
      InstanceName: textIn(request, "InstanceName"),
      at: now,
    });
  }
  return result;
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}
