import type { ParameterDetail } from "tencentcloud-redis/types";
import { RebootNeed } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { isAmong } from "../filter.js";
import { pageOf } from "../list.js";
import { PARAMETERS, valueOf, type Parameter } from "../parameter-catalog.js";
import type { Template } from "../state/template.js";
import type { Handlers } from "./handler.js";
import { checkedParams } from "./param-list.js";

export const templates: Handlers = {
  CreateParamTemplate(call) {
    const { account, request, error } = call;
    const { TemplateId, ProductType, ParamList = [] } = request;
    const model = TemplateId === undefined ? undefined : templateOf(call, TemplateId);
    const type = model?.type ?? ProductType;
    if (type === undefined) {
      throw error("missing-parameter", "The request needs ProductType, or TemplateId to copy.");
    }
    const params = new Map([...(model?.params ?? []), ...checkedParams(call, ParamList)]);
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
      Items: PARAMETERS.map((facts) => parameterDetail(facts, valueOf(params, facts))),
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

function parameterDetail(facts: Parameter, value: string): ParameterDetail {
  return {
    Name: facts.name,
    ParamType: facts.kind,
    Default: facts.defaultValue,
    Description: facts.tips,
    CurrentValue: value,
    NeedReboot: facts.needsRestart ? RebootNeed.Needed : RebootNeed.NotNeeded,
    Max: facts.max === undefined ? "" : String(facts.max),
    Min: facts.min === undefined ? "" : String(facts.min),
    EnumValue: facts.values === undefined ? null : [...facts.values],
  };
}
