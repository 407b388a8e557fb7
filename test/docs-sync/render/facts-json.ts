import type { ToldApi, ToldField } from "../told.js";

export function renderFactsJson(api: ToldApi): string {
  const objects: Record<string, unknown> = {};
  for (const { name, request, response } of api.actions) {
    objects[`${name}Request`] = {
      role: "request",
      members: request.map((field) => member(field, ["required"])),
    };
    objects[`${name}Response`] = {
      role: "response",
      members: response.map((field) => member(field, ["outputRequired", "nullable"])),
    };
  }
  for (const { name, fields, usage } of api.types) {
    const flags = [
      ...(usage.has("request") ? ["required"] : []),
      ...(usage.has("response") ? ["outputRequired"] : []),
      "nullable",
    ];
    objects[name] = { role: "type", members: fields.map((field) => member(field, flags)) };
  }
  return JSON.stringify({
    service: "example",
    errorCodes: api.codes.filter(({ common }) => !common).map(({ code }) => code),
    actions: Object.fromEntries(
      api.actions.map(({ name, facts, errors }) => [
        name,
        {
          category: facts.tag,
          categorySource: "listing",
          input: `${name}Request`,
          output: `${name}Response`,
          status: "online",
          ...(facts.deprecated === true ? { deprecated: "by-text" } : {}),
          errorCodes: errors.map(({ code }) => code),
          examples: [{ request: (facts.examples as unknown[])[0], response: {} }],
        },
      ]),
    ),
    objects,
  });
}

function member({ name, facts }: ToldField, flags: string[]): Record<string, unknown> {
  const type = String(facts.type);
  const item = type.replace(/^array of /, "");
  const words: Record<string, string> = { integer: "int", number: "float", boolean: "bool" };
  const isScalar = ["string", "integer", "number", "boolean"].includes(item);
  const width = item === "integer" ? String(facts.format ?? "int64") : (words[item] ?? item);
  return {
    name,
    ...(item !== type
      ? { type: "list", items: width }
      : isScalar
        ? { type: words[item] ?? item, ...(item === "integer" ? { format: facts.format } : {}) }
        : { type: "object", ref: item }),
    ...Object.fromEntries(flags.map((flag) => [flag, facts[flag as "required"]])),
    ...(facts.enum == null ? {} : { values: facts.enum }),
    ...(facts.default == null ? {} : { default: facts.default }),
    ...(facts.minimum == null ? {} : { range: [facts.minimum, facts.maximum] }),
    ...(facts.deprecated === true ? { deprecated: "disabled-flag" } : {}),
  };
}
