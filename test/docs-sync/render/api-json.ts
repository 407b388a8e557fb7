import type { ToldApi, ToldField } from "../told.js";
import { actionProse, proseOf } from "./prose.js";
import type { Vocabulary } from "./vocabulary.js";

export function renderApiJson(api: ToldApi, words: Vocabulary): string {
  const objects: Record<string, unknown> = {};
  for (const { name, request, response } of api.actions) {
    objects[`${name}Request`] = {
      document: "",
      members: request.map((field) => member(field, words, { required: field.facts.required })),
      type: "object",
    };
    objects[`${name}Response`] = {
      document: "",
      members: response.map((field) =>
        member(field, words, {
          output_required: field.facts.outputRequired,
          value_allowed_null: field.facts.nullable,
        }),
      ),
      type: "object",
    };
  }
  for (const { name, facts, fields, usage } of api.types) {
    objects[name] = {
      document: words.text(String(facts.description)),
      members: fields.map((field) =>
        member(field, words, {
          ...(usage.has("request") ? { required: field.facts.required } : {}),
          ...(usage.has("response") ? { output_required: field.facts.outputRequired } : {}),
          value_allowed_null: field.facts.nullable,
        }),
      ),
      usage: usage.size === 2 ? "both" : usage.has("request") ? "in" : "out",
    };
  }
  const actions = api.actions.map(({ name, facts }) => [
    name,
    {
      document: `${actionProse(facts, words)}\n${words.rateLimit(facts.rateLimit)}`,
      input: `${name}Request`,
      name: "A title",
      output: `${name}Response`,
      status: facts.deprecated === true ? "deprecated" : "online",
    },
  ]);
  return JSON.stringify(
    {
      actions: Object.fromEntries(actions) as object,
      metadata: { apiVersion: "2018-04-12" },
      objects,
      version: "1.0",
    },
    undefined,
    2,
  );
}

const KINDS: Record<string, string> = { integer: "int", number: "float", boolean: "bool" };

function member(
  field: ToldField,
  words: Vocabulary,
  flags: Record<string, unknown>,
): Record<string, unknown> {
  const { facts, name } = field;
  const type = String(facts.type);
  const item = type.replace(/^array of /, "");
  const isScalar = ["string", "integer", "number", "boolean"].includes(item);
  const width = item === "integer" ? String(facts.format ?? "int64") : (KINDS[item] ?? item);
  const kind = item === type ? (isScalar ? (KINDS[item] ?? item) : "object") : "list";
  return {
    disabled: facts.deprecated === true,
    document: proseOf(facts, { isPage: false, words }),
    example: "",
    member: width,
    name,
    type: kind,
    ...flags,
  };
}
