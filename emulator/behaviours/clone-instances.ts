import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import { Refusal } from "../refusal.js";
import type { Behaviour } from "./index.js";

const DEFAULT_PORT = 6379;

export const cloneInstances: Behaviour = ({ request: given, region, requestId, state, now }) => {
  const request = given as unknown as CloneInstancesRequest;
  if (!state.hasInstance(request.InstanceId)) {
    throw new Refusal(
      "ResourceNotFound.InstanceNotExists",
      `The instance ${request.InstanceId} does not exist.`,
    );
  }
  const DealId = state.nextId("deal");
  // The order's old name and its new one; clients of both kinds find it in the ledger.
  const DealName = DealId;
  const InstanceIds = Array.from({ length: request.GoodsNum }, () => {
    const InstanceId = state.nextId("crs");
    state.instances.set(InstanceId, {
      InstanceId,
      InstanceName: request.InstanceName ?? InstanceId,
      Region: region,
      ZoneId: request.ZoneId,
      BillingMode: request.BillingMode,
      Port: request.VPort ?? DEFAULT_PORT,
      SourceInstanceId: request.InstanceId,
      BackupId: request.BackupId,
      DealId,
      ResourceTags: request.ResourceTags ?? [],
      createdAt: now,
    });
    return InstanceId;
  });
  state.ledger.push({
    RequestId: requestId,
    Action: "CloneInstances",
    DealId,
    InstanceIds,
    InstanceName: request.InstanceName,
    at: now,
  });
  return { DealId, InstanceIds, DealName };
};
