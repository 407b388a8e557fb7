import { ParamChangeStatus, ParamStatus, TaskType } from "tencentcloud-redis/types";
import type { InstanceEnumParam } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { checkedParams, type Parameter, PARAMETERS, valueOf } from "../parameter-catalog.js";
import { startTask } from "../start-task.js";
import type { Instance, ParamChange } from "../state/instance.js";
import { wireTime } from "../wire-time.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const parameters: Handlers = {
  DescribeInstanceParams(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const ofKind = (kind: Parameter["kind"]) =>
      PARAMETERS.filter((parameter) => parameter.kind === kind).map((parameter) => ({
        parameter,
        shown: shownParam(parameter, instance),
      }));
    return {
      TotalCount: PARAMETERS.length,
      InstanceEnumParam: ofKind("enum").map(({ parameter, shown }) => ({
        ...shown,
        EnumValue: [...(parameter.values ?? [])],
      })),
      InstanceIntegerParam: ofKind("integer").map(({ parameter, shown }) => ({
        ...shown,
        Min: String(parameter.min),
        Max: String(parameter.max),
        Unit: "",
      })),
      InstanceTextParam: ofKind("text").map(({ parameter, shown }) => ({
        ...shown,
        TextValue: [...(parameter.values ?? [])],
      })),
      InstanceMultiParam: ofKind("multi").map(({ parameter, shown }) => ({
        ...shown,
        EnumValue: [...(parameter.values ?? [])],
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
    // Checks all instances before it changes any.
    const targets = request.InstanceIds.map((id) => runningInstance(call, id));
    const other = targets.find(({ type }) => type !== template.type);
    if (other !== undefined) {
      throw error(
        "wrong-type",
        `The template ${template.id} is for instances of type ${template.type}, and ${other.id} is of type ${other.type}.`,
      );
    }
    const values = new Map(
      PARAMETERS.map((parameter) => [parameter.name, valueOf(template.params, parameter)]),
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

/** Starts a task that sets the parameters. Records those that change. */
function setParams(
  call: EmulatedCall<unknown>,
  instance: Instance,
  wanted: ReadonlyMap<string, string>,
): { TaskId: number; isChanged: boolean } {
  const changes = PARAMETERS.flatMap((parameter): ParamChange[] => {
    const before = valueOf(instance.params, parameter);
    const after = wanted.get(parameter.name) ?? before;
    if (before === after) return [];
    const { name } = parameter;
    return [{ name, before, after, at: call.now, status: ParamChangeStatus.Running }];
  });
  instance.paramChanges.push(...changes);
  const TaskId = startTask(call, instance, {
    type: TaskType.ModifyParameters,
    blocksInstance: changes.length > 0,
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

/** The fields that all kinds of parameters share. */
function shownParam(
  parameter: Parameter,
  instance: Instance,
): Omit<InstanceEnumParam, "EnumValue"> {
  const isChanging = instance.paramChanges.some(
    ({ name, status }) => name === parameter.name && status === ParamChangeStatus.Running,
  );
  return {
    ParamName: parameter.name,
    ValueType: parameter.kind,
    NeedRestart: parameter.needsRestart ? "true" : "false",
    DefaultValue: parameter.defaultValue,
    CurrentValue: valueOf(instance.params, parameter),
    Tips: parameter.tips,
    Status: isChanging ? ParamStatus.Changing : ParamStatus.Settled,
  };
}
