import { RebootNeed } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { checkedParams, PARAMETERS, valueOf } from "../parameter-catalog.js";
import type { Template } from "../state/account.js";

export const templates: Handlers = {
  CreateParamTemplate(call) {
    const { account, request, error } = call;
    const { Name, Description = "", ParamList = [] } = request;
    const source =
      request.TemplateId === undefined ? undefined : templateOf(call, request.TemplateId);
    const ProductType = source?.info.ProductType ?? request.ProductType;
    if (ProductType === undefined) {
      throw error(
        "missing-parameter",
        "The request needs ProductType, or a TemplateId to copy from.",
      );
    }
    const params = new Map([...(source?.params ?? []), ...checkedParams(call, ParamList)]);
    const TemplateId = account.nextId("crs-cfg");
    const info = { TemplateId, Name, Description, ProductType };
    account.templates.set(TemplateId, { info, params });
    return { TemplateId };
  },

  DescribeParamTemplates(call) {
    const { ProductTypes, TemplateNames, TemplateIds } = call.request;
    const all = [...call.account.templates.values()].map(({ info }) => info);
    const found = all.filter(
      ({ TemplateId, Name, ProductType }) =>
        isAmong(ProductTypes, ProductType) &&
        isAmong(TemplateNames, Name) &&
        isAmong(TemplateIds, TemplateId),
    );
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, Items: items };
  },

  DescribeParamTemplateInfo(call) {
    const { info, params } = templateOf(call, call.request.TemplateId);
    return {
      ...info,
      TotalCount: PARAMETERS.length,
      Items: PARAMETERS.map((parameter) => ({
        Name: parameter.name,
        ParamType: parameter.kind,
        Default: parameter.defaultValue,
        Description: parameter.tips,
        CurrentValue: valueOf(params, parameter),
        NeedReboot: parameter.needsRestart ? RebootNeed.Needed : RebootNeed.NotNeeded,
        Max: String(parameter.max ?? ""),
        Min: String(parameter.min ?? ""),
        EnumValue: parameter.values === undefined ? null : [...parameter.values],
      })),
    };
  },

  ModifyParamTemplate(call) {
    const { info, params } = templateOf(call, call.request.TemplateId);
    const { Name, Description, ParamList = [] } = call.request;
    const wanted = checkedParams(call, ParamList);
    info.Name = Name ?? info.Name;
    info.Description = Description ?? info.Description;
    for (const [name, value] of wanted) params.set(name, value);
    return {};
  },

  DeleteParamTemplate(call) {
    call.account.templates.delete(templateOf(call, call.request.TemplateId).info.TemplateId);
    return {};
  },
};

/** @throws ServiceError if there is no such template. */
export function templateOf({ account, error }: EmulatedCall<unknown>, id: string): Template {
  const template = account.templates.get(id);
  if (template !== undefined) return template;
  throw error("not-found", `The template ${id} does not exist.`);
}
