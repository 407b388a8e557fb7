import { RebootNeed } from "tencentcloud-redis/types";
import type { ParameterDetail } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { checkedParams, type Parameter, PARAMETERS, valueOf } from "../parameter-catalog.js";
import type { Template } from "../state/account.js";

export const templates: Handlers = {
  CreateParamTemplate(call) {
    const { account, request, error } = call;
    const { TemplateId, ProductType, ParamList = [] } = request;
    const source = TemplateId === undefined ? undefined : templateOf(call, TemplateId);
    const type = source?.type ?? ProductType;
    if (type === undefined) {
      throw error(
        "missing-parameter",
        "The request needs ProductType, or a TemplateId to copy from.",
      );
    }
    const params = new Map([...(source?.params ?? []), ...checkedParams(call, ParamList)]);
    const id = account.nextId("crs-cfg");
    const { Name: name, Description: description = "" } = request;
    account.templates.set(id, { id, name, description, type, params });
    return { TemplateId: id };
  },

  DescribeParamTemplates(call) {
    const { ProductTypes, TemplateNames, TemplateIds } = call.request;
    const found = [...call.account.templates.values()].filter(
      ({ id, name, type }) =>
        isAmong(ProductTypes, type) && isAmong(TemplateNames, name) && isAmong(TemplateIds, id),
    );
    const { total, items } = pageOf(call, found);
    return {
      TotalCount: total,
      Items: items.map(({ id, name, description, type }) => ({
        TemplateId: id,
        Name: name,
        Description: description,
        ProductType: type,
      })),
    };
  },

  DescribeParamTemplateInfo(call) {
    const { id, name, description, type, params } = templateOf(call, call.request.TemplateId);
    return {
      TotalCount: PARAMETERS.length,
      TemplateId: id,
      Name: name,
      ProductType: type,
      Description: description,
      Items: PARAMETERS.map((parameter) => parameterDetail(parameter, valueOf(params, parameter))),
    };
  },

  ModifyParamTemplate(call) {
    const template = templateOf(call, call.request.TemplateId);
    const { Name, Description, ParamList = [] } = call.request;
    const wanted = checkedParams(call, ParamList);
    template.name = Name ?? template.name;
    template.description = Description ?? template.description;
    for (const [name, value] of wanted) template.params.set(name, value);
    return {};
  },

  DeleteParamTemplate(call) {
    call.account.templates.delete(templateOf(call, call.request.TemplateId).id);
    return {};
  },
};

function templateOf({ account, error }: EmulatedCall<unknown>, id: string): Template {
  const template = account.templates.get(id);
  if (template !== undefined) return template;
  throw error("not-found", `The template ${id} does not exist.`);
}

function parameterDetail(parameter: Parameter, value: string): ParameterDetail {
  return {
    Name: parameter.name,
    ParamType: parameter.kind,
    Default: parameter.defaultValue,
    Description: parameter.tips,
    CurrentValue: value,
    NeedReboot: parameter.needsRestart ? RebootNeed.Needed : RebootNeed.NotNeeded,
    Max: parameter.max === undefined ? "" : String(parameter.max),
    Min: parameter.min === undefined ? "" : String(parameter.min),
    EnumValue: parameter.values === undefined ? null : [...parameter.values],
  };
}
