import { effectByName } from "../../runtime/idempotency.js";
import type { Classification, ServiceDescription } from "../../runtime/service.js";
import { compareCodePoints } from "../load/order.js";
import type { Action, ErrorCode, Model } from "./model.js";

/** All that a client has to know of the service, except how forms are encoded. */
export function serviceOf(model: Model): Omit<ServiceDescription, "encode"> {
  const forms = model.actions.filter(({ multipart }) => multipart).map(({ name }) => name);
  return {
    name: model.service,
    version: model.version,
    ...(model.package === undefined ? {} : { package: model.package }),
    ...(model.site === "international" ? {} : { site: model.site }),
    ...(forms.length === 0 ? {} : { forms }),
    secretFields: secretFields(model),
    ...sitesOf(model),
    codes: codeClasses(model.errorCodes),
    rateLimit: model.rateLimit,
    effects: byAction(model, ({ name, effect }) =>
      effect === effectByName(name) ? undefined : effect,
    ),
    rateLimits: byAction(model, ({ rateLimit }) =>
      rateLimit === model.rateLimit ? undefined : rateLimit,
    ),
    lookupFields: byAction(model, ({ lookupFields }) =>
      lookupFields.length === 0 ? undefined : lookupFields,
    ),
    lookupState: byAction(model, ({ lookupState }) =>
      lookupState.length === 0
        ? undefined
        : lookupState.map(({ action, field }) => `${field} of ${action}`),
    ),
  };
}

/** Of the actions that have a value, the values by name. */
function byAction<Value>(
  model: Model,
  value: (action: Action) => Value | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    model.actions.flatMap((action) => {
      const found = value(action);
      return found === undefined ? [] : [[action.name, found] as const];
    }),
  );
}

/** Actions that one site has, where there are any. */
function sitesOf(model: Model): Pick<ServiceDescription, "sites"> {
  const sites = byAction(model, ({ onlySite }) => onlySite);
  return Object.keys(sites).length === 0 ? {} : { sites };
}

/** Names of the fields, at any depth of a request or a response, whose values must never be shown. */
function secretFields(model: Model): string[] {
  const own = model.actions.flatMap(({ request, response }) => [request, response]);
  const objects = [...own, ...model.objects];
  const fields = objects.flatMap((object) => object.fields.filter(({ secret }) => secret));
  return [...new Set(fields.map(({ name }) => name))].sort(compareCodePoints);
}

/**
 * Codes by what became of the call and when it may be retried. A code that is treated as the
 * shorter code it begins with is left out.
 */
function codeClasses(codes: readonly ErrorCode[]): Classification[] {
  const classes = new Map<string, ErrorCode[]>();
  const known = new Map(codes.map((code) => [code.code, code]));
  for (const code of codes) {
    if (classOf(code) === classOf(parentOf(code.code, known))) continue;
    const group = classes.get(classOf(code));
    if (group === undefined) classes.set(classOf(code), [code]);
    else group.push(code);
  }
  return [...classes.values()].map((group) => ({
    outcome: group[0]?.outcome ?? "unknown",
    retry: group[0]?.retry ?? "never",
    codes: group.map(({ code }) => code),
  }));
}

/** The longest listed code that this one begins with, dot by dot. */
function parentOf(code: string, known: ReadonlyMap<string, ErrorCode>): ErrorCode | undefined {
  for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
    const parent = known.get(code.slice(0, end));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** What is not listed at all counts as unknown and is never retried. */
function classOf(code: ErrorCode | undefined): string {
  return `${code?.outcome ?? "unknown"} ${code?.retry ?? "never"}`;
}
