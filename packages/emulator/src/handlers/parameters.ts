import type { InstanceEnumParam } from "tencentcloud-redis/types";
import { ParamChangeStatus, ParamStatus, TaskType } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { pageOf } from "../list.js";
import { PARAMETERS, valueOf, type Parameter } from "../parameter-catalog.js";
import type { Instance } from "../state/instance.js";
import type { ParamChange } from "../state/param-change.js";
import { startTask } from "../start-task.js";
import { wireTime } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { anyInstance, runningInstance } from "./find-instance.js";
import { checkedParams } from "./param-list.js";

export const parameters: Handlers = {
  DescribeInstanceParams(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const ofKind = (kind: Parameter["kind"]) =>
      PARAMETERS.filter((facts) => facts.kind === kind).map((facts) => ({
        facts,
        shown: shownParam(facts, instance),
      }));
    return {
      TotalCount: PARAMETERS.length,
      InstanceEnumParam: ofKind("enum").map(({ facts, shown }) => ({
        ...shown,
        EnumValue: [...(facts.values ?? [])],
      })),
      InstanceIntegerParam: ofKind("integer").map(({ facts, shown }) => ({
        ...shown,
        Min: String(facts.min),
        Max: String(facts.max),
        Unit: "",
      })),
      InstanceTextParam: ofKind("text").map(({ facts, shown }) => ({
        ...shown,
        TextValue: [...(facts.values ?? [])],
      })),
      InstanceMultiParam: ofKind("multi").map(({ facts, shown }) => ({
        ...shown,
        EnumValue: [...(facts.values ?? [])],
      })),
    };
  },

  ModifyInstanceParams(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    const wanted = checkedParams(call, call.request.InstanceParams);
    const { TaskId, isChanged } = setParams(call, instance, wanted);
    return { Changed: isChanged, TaskId };
  },

  ApplyParamsTemplate(call) {
    const { account, request, error } = call;
    const template = account.templates.get(request.TemplateId);
    if (template === undefined) {
      throw error("not-found", `The template ${request.TemplateId} does not exist.`);
    }
    // All of them are looked at before any is changed.
    const targets = request.InstanceIds.map((id) => runningInstance(call, id));
    const other = targets.find(({ type }) => type !== template.type);
    if (other !== undefined) {
      throw error(
        "wrong-type",
        `The template ${template.id} is for instances of type ${template.type}, and ${other.id} is of type ${other.type}.`,
      );
    }
    const values = new Map(
      PARAMETERS.map((facts) => [facts.name, valueOf(template.params, facts)]),
    );
    return { TaskIds: targets.map((instance) => setParams(call, instance, values).TaskId) };
  },

  DescribeInstanceParamRecords(call) {
    const { paramChanges } = anyInstance(call, call.request.InstanceId);
    const { total, items } = pageOf(call, paramChanges.toReversed());
    return {
      TotalCount: total,
      InstanceParamHistory: items.map(({ name, before, after, status, at }) => ({
        ParamName: name,
        PreValue: before,
        NewValue: after,
        Status: status,
        ModifyTime: wireTime(at),
      })),
    };
  },
};

/** Sets parameters, of which those that differ are noted down. */
function setParams(
  call: EmulatedCall<unknown>,
  instance: Instance,
  wanted: ReadonlyMap<string, string>,
): { TaskId: number; isChanged: boolean } {
  const changes = PARAMETERS.flatMap((facts): ParamChange[] => {
    const before = valueOf(instance.params, facts);
    const after = wanted.get(facts.name) ?? before;
    if (before === after) return [];
    const { name } = facts;
    return [{ name, before, after, at: call.now, status: ParamChangeStatus.Running }];
  });
  instance.paramChanges.push(...changes);
  const TaskId = startTask(call, instance, {
    type: TaskType.ModifyParameters,
    holds: changes.length > 0,
    succeed: () => {
      for (const change of changes) {
        change.status = ParamChangeStatus.Succeeded;
        instance.params.set(change.name, change.after);
      }
    },
    fail: () => {
      for (const change of changes) change.status = ParamChangeStatus.Failed;
    },
  });
  return { TaskId, isChanged: changes.length > 0 };
}

/** What the lists of all kinds have in common. */
function shownParam(facts: Parameter, instance: Instance): Omit<InstanceEnumParam, "EnumValue"> {
  const isChanging = instance.paramChanges.some(
    ({ name, status }) => name === facts.name && status === ParamChangeStatus.Running,
  );
  return {
    ParamName: facts.name,
    ValueType: facts.kind,
    NeedRestart: facts.needsRestart ? "true" : "false",
    DefaultValue: facts.defaultValue,
    CurrentValue: valueOf(instance.params, facts),
    Tips: facts.tips,
    Status: isChanging ? ParamStatus.Changing : ParamStatus.Settled,
  };
}
