import type { TypeFacts } from "../model.js";
import { draft, draftException } from "./draft.js";
import { fieldSchema, type ReferTo } from "../field-schema.js";
import { blockText } from "./yaml-value.js";

/** The file of a type that the document does not have yet; without members where none are known. */
export function newTypeFile(type: TypeFacts | undefined, referTo: ReferTo): string {
  const fields = [...(type?.fields ?? [])];
  // The sending side decides, as everywhere in the document.
  const isSent = type?.usage.has("request") ?? false;
  const isReturned = type?.usage.has("response") ?? false;
  const ways = new Set(type?.usage);
  const required = fields.filter(([, { facts }]) =>
    isSent || !isReturned ? facts.required === true : facts.outputRequired === true,
  );
  const text =
    type === undefined ? "no source tells the members of this type" : type.facts.description;
  const schema = {
    type: "object",
    description: draft(text),
    ...(required.length === 0 ? {} : { required: required.map(([name]) => name) }),
    properties: Object.fromEntries(
      fields.map(([name, field]) => {
        const { required: needed = false, outputRequired: returned } = field.facts;
        const isSplit = isSent && isReturned && returned !== undefined && returned !== needed;
        const exception = isSplit ? draftException("outputRequired", returned) : {};
        return [name, { ...fieldSchema(name, field, ways, referTo), ...exception }];
      }),
    ),
  };
  return `${blockText(schema)}\n`;
}
