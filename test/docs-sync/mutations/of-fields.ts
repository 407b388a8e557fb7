import type { ToldApi, ToldField } from "../told.js";
import {
  breaking,
  change,
  hasTexts,
  isPage,
  isReturned,
  isSent,
  line,
  ofField,
  pick,
  told,
  type Chosen,
  type Mutation,
} from "./target.js";

/** Of a rule for what is sent: in responses it is words. */
const ofRule = (chosen: Chosen, meaning = "breaking-request"): string =>
  isSent(chosen) ? meaning : "docs";

const valuesOf = ({ field }: Chosen): readonly unknown[] =>
  (field.facts.enum ?? []) as readonly unknown[];

/** Makes a bound larger or smaller by one. */
function moveBound(name: "maximum" | "maxLength"): Parameters<typeof ofField>[1] {
  return (chosen, target) => {
    const { field, subject } = chosen;
    const isTighter = target.random() < 0.5;
    change(field, { [name]: Number(field.facts[name]) + (isTighter ? -1 : 1) });
    const meaning = isTighter ? "breaking-request" : "additive";
    const expected = name === "maximum" ? ofRule(chosen, meaning) : meaning;
    return told(target, subject, line("changed", subject, name, expected));
  };
}

/** Changes of what is told of one field. */
export const fieldMutations: Readonly<Record<string, Mutation>> = {
  "type changed": ofField(
    ({ field }) => isPlain(field) && field.facts.format === null,
    (chosen) => {
      const { field, subject } = chosen;
      change(field, { type: field.facts.type === "boolean" ? "string" : "boolean" });
      return [line("changed", subject, "type", breaking(chosen))];
    },
  ),
  "became a list, or one": ofField(
    ({ field }) =>
      isPlain(field) ||
      field.facts.type === "array of string" ||
      (field.facts.type === "array of integer" && field.facts.default === null),
    (chosen) => {
      const type = String(chosen.field.facts.type);
      const isList = type.startsWith("array of ");
      change(chosen.field, { type: isList ? type.slice(9) : `array of ${type}` });
      return [line("changed", chosen.subject, "type", breaking(chosen))];
    },
  ),
  "reference changed": ofField(
    ({ field }) => String(field.facts.type).includes("Info"),
    (chosen, target) => {
      const old = String(chosen.field.facts.type);
      const [item = ""] = /\w+$/.exec(old) ?? [];
      const others = target.api.types.filter(
        ({ name, usage }) =>
          name !== item &&
          name.slice(0, 6) === item.slice(0, 6) &&
          chosen.sides.every((side) => usage.has(side)),
      );
      const other = pick(target, others);
      // Every type keeps a user: one that loses its last is another change.
      if (other === undefined || !target.claim(`use of ${item}`) || usesOf(target.api, item) < 3)
        return undefined;
      change(chosen.field, { type: old.replace(item, other.name) });
      return [line("changed", chosen.subject, "type", breaking(chosen))];
    },
  ),
  "width changed": ofField(
    ({ field }) => String(field.facts.type).endsWith("integer"),
    (chosen) => {
      const isWider = chosen.field.facts.format === "uint64";
      change(chosen.field, { format: isWider ? "int64" : "uint64" });
      const isBreaking = isWider ? isReturned(chosen) : isSent(chosen);
      const worse = isWider ? "breaking-response" : "breaking-request";
      return [line("changed", chosen.subject, "format", isBreaking ? worse : "additive")];
    },
    (target) => !isPage(target),
  ),
  // In requests, only machine-readable forms tell.
  "may be null": ofField(
    (each, target) =>
      isReturned(each) && !isSent(each) && (each.field.facts.nullable === false || !isPage(target)),
    ({ field, subject }, target) => {
      const nullable = field.facts.nullable !== true;
      change(field, { nullable });
      const meaning = nullable ? "breaking-response" : "additive";
      const expected = line("changed", subject, "nullable", meaning);
      return isPage(target) ? told(target, subject, expected) : [expected];
    },
  ),
  "value added": ofField(
    ({ field }) => Array.isArray(field.facts.enum),
    (chosen, target) => {
      const values = valuesOf(chosen);
      const value = typeof values[0] === "string" ? "other" : 99;
      change(chosen.field, { enum: [...values, value] });
      return told(target, chosen.subject, line("changed", chosen.subject, "enum", "additive"));
    },
  ),
  "value removed": ofField(
    (chosen) => valuesOf(chosen).length > 2,
    (chosen, target) => {
      // The default of one field stands in its way.
      change(chosen.field, { enum: valuesOf(chosen).slice(0, -1) });
      const { subject } = chosen;
      return told(target, subject, line("changed", subject, "enum", breaking(chosen)));
    },
  ),
  "default changed": ofField(
    ({ field }) => ["number", "boolean"].includes(typeof field.facts.default),
    (chosen, target) => {
      const { field, subject } = chosen;
      const { default: old } = field.facts;
      change(field, { default: typeof old === "boolean" ? !old : Number(old) === 1 ? 0 : 1 });
      return told(target, subject, line("changed", subject, "default", ofRule(chosen)));
    },
  ),
  "default told": ofField(
    ({ field }) =>
      field.facts.type === "integer" &&
      field.facts.default === null &&
      field.facts.enum === null &&
      field.facts.minimum === null,
    (chosen, target) => {
      const { field, subject } = chosen;
      change(field, { default: 7 });
      return told(target, subject, line("changed", subject, "default", ofRule(chosen)));
    },
  ),
  "range changed": ofField(
    ({ field }) => field.facts.minimum != null && field.facts.maximum != null,
    moveBound("maximum"),
  ),
  "length changed": ofField(
    ({ field }) => field.facts.maxLength != null,
    moveBound("maxLength"),
    hasTexts,
  ),
  "field deprecated": ofField(
    ({ field }) => field.facts.deprecated !== true,
    ({ field, subject }, target) => {
      change(field, { deprecated: true });
      const expected = line("deprecated", subject, "deprecated", "deprecation");
      return isPage(target) ? told(target, subject, expected) : [expected];
    },
  ),
  "text changed": ofField(
    () => true,
    ({ field, subject }) => {
      change(field, { description: `${String(field.facts.description)} And more.` });
      return [line("changed", subject, "description", "docs")];
    },
    hasTexts,
  ),
};

function isPlain({ facts }: ToldField): boolean {
  const hasRules = [facts.enum, facts.default, facts.minimum, facts.maxLength].some(
    (rule) => rule != null,
  );
  return ["string", "boolean", "number"].includes(String(facts.type)) && !hasRules;
}

function usesOf({ actions, types }: ToldApi, type: string): number {
  const lists = [
    ...actions.flatMap(({ request, response }) => [request, response]),
    ...types.map(({ fields }) => fields),
  ];
  return lists.flat().filter(({ facts }) => String(facts.type).replace("array of ", "") === type)
    .length;
}
