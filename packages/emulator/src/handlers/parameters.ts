import { ParamChangeStatus, ParamStatus, TaskType } from "tencentcloud-redis/types";
import type { InstanceEnumParam, InstanceParamHistory } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { checkedParams, type Parameter, PARAMETERS, valueOf } from "../parameter-catalog.js";
import { startTask } from "../start-task.js";
import type { Instance } from "../state/instance.js";
import { wireTime } from "../wire-time.js";
import { anyInstance, runningInstance } from "./find-instance.js";
import { templateOf } from "./templates.js";

export const parameters: Handlers = {
  DescribeInstanceParams(call) {
    const instance = anyInstance(call, call.request.InstanceId);
    const ofKind = <Own>(kind: Parameter["kind"], own: (parameter: Parameter) => Own) =>
      PARAMETERS.filter((parameter) => parameter.kind === kind).map((parameter) => ({
        ...shownParam(parameter, instance),
        ...own(parameter),
      }));
    return {
      TotalCount: PARAMETERS.length,
      InstanceEnumParam: ofKind("enum", enumValues),
      InstanceIntegerParam: ofKind("integer", ({ min, max }) => ({
        Min: String(min),
        Max: String(max),
        Unit: "",
      })),
      InstanceTextParam: ofKind("text", ({ values = [] }) => ({ TextValue: [...values] })),
      InstanceMultiParam: ofKind("multi", enumValues),
    };
  },

  ModifyInstanceParams(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    const wanted = checkedParams(call, call.request.InstanceParams);
    const { TaskId, isChanged } = setParams(call, instance, wanted);
    return { Changed: isChanged, TaskId };
  },

  ApplyParamsTemplate(call) {
    const { request, error } = call;
    const { info, params } = templateOf(call, request.TemplateId);
    // Checks all instances before it changes any.
    const targets = [...new Set(request.InstanceIds)].map((id) => runningInstance(call, id));
    const other = targets.find(({ type }) => type !== info.ProductType);
    if (other !== undefined) {
      throw error(
        "wrong-type",
        `The template ${info.TemplateId} is for instances of type ${info.ProductType}, and ${other.id} is of type ${other.type}.`,
      );
    }
    const values = new Map(
      PARAMETERS.map((parameter) => [parameter.name, valueOf(params, parameter)]),
    );
    return { TaskIds: targets.map((instance) => setParams(call, instance, values).TaskId) };
  },

  DescribeInstanceParamRecords(call) {
    const { paramChanges } = anyInstance(call, call.request.InstanceId);
    const { total, items } = pageOf(call, paramChanges.toReversed());
    return { TotalCount: total, InstanceParamHistory: items };
  },
};

function enumValues({ values = [] }: Parameter): Pick<InstanceEnumParam, "EnumValue"> {
  return { EnumValue: [...values] };
}

/** Starts a task that sets the parameters. Records those that change. */
function setParams(
  call: EmulatedCall<unknown>,
  instance: Instance,
  wanted: ReadonlyMap<string, string>,
): { TaskId: number; isChanged: boolean } {
  const changes = PARAMETERS.flatMap((parameter): InstanceParamHistory[] => {
    const PreValue = valueOf(instance.params, parameter);
    const NewValue = wanted.get(parameter.name) ?? PreValue;
    if (PreValue === NewValue) return [];
    const change = { ParamName: parameter.name, PreValue, NewValue };
    return [{ ...change, ModifyTime: wireTime(call.now), Status: ParamChangeStatus.Running }];
  });
  instance.paramChanges.push(...changes);
  const { TaskId } = startTask(call, instance, {
    type: TaskType.ModifyParameters,
    blocksInstance: changes.length > 0,
    succeed: () => {
      for (const change of changes) {
        change.Status = ParamChangeStatus.Succeeded;
        instance.params.set(change.ParamName, change.NewValue);
      }
    },
    fail: () => {
      for (const change of changes) change.Status = ParamChangeStatus.Failed;
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
    ({ ParamName, Status }) => ParamName === parameter.name && Status === ParamChangeStatus.Running,
  );
  return {
    ParamName: parameter.name,
    ValueType: parameter.kind,
    NeedRestart: String(parameter.needsRestart),
    DefaultValue: parameter.defaultValue,
    CurrentValue: valueOf(instance.params, parameter),
    Tips: parameter.tips,
    Status: isChanging ? ParamStatus.Changing : ParamStatus.Settled,
  };
}
