import type { ToldAction, ToldApi, ToldFacts, ToldField } from "./told.js";
import type { SourceFormat } from "./render/index.js";
import { wording } from "./told.js";

/** What the check has to find: kind, subject, fact and class, as one line. */
export type Expected = string;

/** Changes a source at a random place; undefined where this place or format does not allow it. */
export type Mutation = (target: Target) => Expected[] | undefined;

export interface Target {
  readonly api: ToldApi;
  readonly format: SourceFormat;
  /** Numbers from 0 up to 1. */
  random(): number;
  /** Gives each subject out once, so that no two changes meet. */
  claim(subject: string): boolean;
}

type Side = "request" | "response";

interface Chosen {
  subject: string;
  owner: string;
  sides: Side[];
  list: ToldField[];
  field: ToldField;
}

const isPage = (format: SourceFormat) => format !== "api.json" && format !== "facts";
const line = (kind: string, subject: string, fact: string, meaning: string) =>
  `${kind} ${subject} ${fact} ${meaning}`;

/** A fact that stands in a description changes the description too; facts files have none. */
function told(target: Target, subject: string, expected: Expected, inProse: boolean): Expected[] {
  return inProse && target.format !== "facts"
    ? [expected, line("changed", subject, "description", "docs")]
    : [expected];
}

function pick<T>(target: Target, list: readonly T[]): T | undefined {
  return list[Math.floor(target.random() * list.length)];
}

function chooseField(target: Target, fits: (chosen: Chosen) => boolean): Chosen | undefined {
  const { api } = target;
  const owners = [
    ...api.actions.flatMap((action) => [
      { owner: `${action.name}.request`, sides: ["request" as Side], list: action.request },
      { owner: `${action.name}.response`, sides: ["response" as Side], list: action.response },
    ]),
    ...api.types.map((type) => ({
      owner: type.name,
      sides: [...type.usage] as Side[],
      list: type.fields,
    })),
  ];
  const all = owners.flatMap((owner) =>
    owner.list.map((field) => ({ ...owner, field, subject: `${owner.owner}.${field.name}` })),
  );
  const candidates = all.filter(
    (chosen) =>
      chosen.field.name !== "RequestId" &&
      !isFresh(chosen.subject) &&
      chosen.field.isExcepted !== true &&
      fits(chosen),
  );
  const chosen = pick(target, candidates);
  return chosen !== undefined && target.claim(chosen.subject) ? chosen : undefined;
}

/** What a mutation has put in cannot change any more: our document does not have it. */
function isFresh(subject: string): boolean {
  return /Fresh|\.New/.test(subject);
}

function chooseAction(target: Target): ToldAction | undefined {
  return pick(
    target,
    target.api.actions.filter(({ name }) => !isFresh(name)),
  );
}

const isSent = ({ sides }: Chosen) => sides.includes("request");
const isReturned = ({ sides }: Chosen) => sides.includes("response");
const breaking = ({ sides }: Chosen) =>
  sides.includes("request") ? "breaking-request" : "breaking-response";

function change(field: ToldField, facts: ToldFacts): void {
  field.facts = { ...field.facts, ...facts };
}

export const mutations: Readonly<Record<string, Mutation>> = {
  "field added": (target) => {
    const chosen = chooseField(target, () => true);
    if (chosen === undefined || !target.claim(`${chosen.owner}.new`)) return undefined;
    const isNeeded = target.random() < 0.5;
    const name = `New${Math.floor(target.random() * 1e6)}`;
    const added: ToldField = {
      name,
      facts: {
        type: pick(target, ["string", "array of integer", "boolean"]) ?? "string",
        format: "int64",
        nullable: false,
        ...(isSent(chosen) ? { required: isNeeded } : {}),
        ...(isReturned(chosen) ? { outputRequired: isNeeded } : {}),
        description: wording(name),
      },
    };
    chosen.list.splice(chosen.list.indexOf(chosen.field) + 1, 0, added);
    const isBreaking = isSent(chosen) && isNeeded;
    return [
      line("added", `${chosen.owner}.${name}`, "-", isBreaking ? "breaking-request" : "additive"),
    ];
  },
  "field removed": (target) => {
    const chosen = chooseField(target, ({ list }) => list.length > 3);
    if (chosen === undefined || !target.claim(`${chosen.owner} removal`)) return undefined;
    const type = String(chosen.field.facts.type).replace(/^array of /, "");
    // A type that nobody refers to any more is another change.
    if (target.api.types.some(({ name }) => name === type)) return undefined;
    chosen.list.splice(chosen.list.indexOf(chosen.field), 1);
    return [line("removed", chosen.subject, "-", breaking(chosen))];
  },
  "order changed": (target) => {
    const chosen = chooseField(target, ({ list }) => list.length > 2);
    if (chosen === undefined || !target.claim(`${chosen.owner} order`)) return undefined;
    const { list, field } = chosen;
    const at = list.indexOf(field);
    const other = at === 0 ? 1 : at - 1;
    if (list[other]?.name.startsWith("New")) return undefined;
    [list[at], list[other]] = [list[other] as ToldField, list[at] as ToldField];
    return [line("changed", chosen.owner, "order", "docs")];
  },
  "required changed": (target) => {
    const chosen = chooseField(target, isSent);
    if (chosen === undefined) return undefined;
    const required = chosen.field.facts.required !== true;
    change(chosen.field, { required });
    return [
      line("changed", chosen.subject, "required", required ? "breaking-request" : "additive"),
    ];
  },
  "presence in responses changed": (target) => {
    if (isPage(target.format)) return undefined;
    const chosen = chooseField(target, isReturned);
    if (chosen === undefined) return undefined;
    const outputRequired = chosen.field.facts.outputRequired !== true;
    change(chosen.field, { outputRequired });
    const meaning = outputRequired ? "additive" : "breaking-response";
    return [line("changed", chosen.subject, "outputRequired", meaning)];
  },
  "type changed": (target) => {
    const chosen = chooseField(
      target,
      ({ field }) => isPlain(field) && field.facts.format === null,
    );
    if (chosen === undefined) return undefined;
    const { type } = chosen.field.facts;
    change(chosen.field, { type: type === "boolean" ? "string" : "boolean" });
    return [line("changed", chosen.subject, "type", breaking(chosen))];
  },
  "became a list, or one": (target) => {
    const chosen = chooseField(
      target,
      ({ field }) =>
        isPlain(field) ||
        field.facts.type === "array of string" ||
        (field.facts.type === "array of integer" && field.facts.default === null),
    );
    if (chosen === undefined) return undefined;
    const type = String(chosen.field.facts.type);
    change(chosen.field, {
      type: type.startsWith("array of ") ? type.slice(9) : `array of ${type}`,
    });
    return [line("changed", chosen.subject, "type", breaking(chosen))];
  },
  "reference changed": (target) => {
    const chosen = chooseField(target, ({ field }) => String(field.facts.type).includes("Info"));
    if (chosen === undefined) return undefined;
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
  "width changed": (target) => {
    if (isPage(target.format)) return undefined;
    const chosen = chooseField(target, ({ field }) => String(field.facts.type).endsWith("integer"));
    if (chosen === undefined) return undefined;
    const isWider = chosen.field.facts.format === "uint64";
    change(chosen.field, { format: isWider ? "int64" : "uint64" });
    const worse = isWider
      ? isReturned(chosen)
        ? "breaking-response"
        : "additive"
      : isSent(chosen)
        ? "breaking-request"
        : "additive";
    return [line("changed", chosen.subject, "format", worse)];
  },
  "may be null": (target) => {
    // In requests, only machine-readable forms tell.
    const chosen = chooseField(
      target,
      (each) =>
        isReturned(each) &&
        !isSent(each) &&
        (each.field.facts.nullable === false || !isPage(target.format)),
    );
    if (chosen === undefined) return undefined;
    const nullable = chosen.field.facts.nullable !== true;
    change(chosen.field, { nullable });
    const meaning = nullable ? "breaking-response" : "additive";
    const expected = line("changed", chosen.subject, "nullable", meaning);
    return told(target, chosen.subject, expected, isPage(target.format));
  },
  "value added": (target) => {
    const chosen = chooseField(target, ({ field }) => Array.isArray(field.facts.enum));
    if (chosen === undefined) return undefined;
    const values = chosen.field.facts.enum as unknown[];
    const value = typeof values[0] === "string" ? "other" : 99;
    change(chosen.field, { enum: [...values, value] });
    // Lists of what only comes back are open in code.
    const isClosed = isReturned(chosen) && isSent(chosen);
    const meaning = isClosed ? "breaking-response" : "additive";
    return told(target, chosen.subject, line("changed", chosen.subject, "enum", meaning), true);
  },
  "value removed": (target) => {
    const chosen = chooseField(
      target,
      ({ field }) => ((field.facts.enum ?? []) as unknown[]).length > 2,
    );
    if (chosen === undefined) return undefined;
    const values = chosen.field.facts.enum as unknown[];
    // The default of one field stands in its way.
    change(chosen.field, { enum: values.slice(0, -1) });
    return told(
      target,
      chosen.subject,
      line("changed", chosen.subject, "enum", breaking(chosen)),
      true,
    );
  },
  "default changed": (target) => {
    const chosen = chooseField(target, ({ field }) =>
      ["number", "boolean"].includes(typeof field.facts.default),
    );
    if (chosen === undefined) return undefined;
    const { default: old } = chosen.field.facts;
    change(chosen.field, { default: typeof old === "boolean" ? !old : Number(old) === 1 ? 0 : 1 });
    return told(
      target,
      chosen.subject,
      line("changed", chosen.subject, "default", isSent(chosen) ? "breaking-request" : "docs"),
      true,
    );
  },
  "default told": (target) => {
    const fits = ({ field }: Chosen) =>
      field.facts.type === "integer" &&
      field.facts.default === null &&
      field.facts.enum === null &&
      field.facts.minimum === null;
    const chosen = chooseField(target, fits);
    if (chosen === undefined) return undefined;
    change(chosen.field, { default: 7 });
    const meaning = isSent(chosen) ? "breaking-request" : "docs";
    return told(target, chosen.subject, line("changed", chosen.subject, "default", meaning), true);
  },
  "range changed": (target) => {
    const chosen = chooseField(
      target,
      ({ field }) => field.facts.minimum != null && field.facts.maximum != null,
    );
    if (chosen === undefined) return undefined;
    const isTighter = target.random() < 0.5;
    change(chosen.field, { maximum: Number(chosen.field.facts.maximum) + (isTighter ? -1 : 1) });
    const meaning = isSent(chosen) ? (isTighter ? "breaking-request" : "additive") : "docs";
    return told(target, chosen.subject, line("changed", chosen.subject, "maximum", meaning), true);
  },
  "length changed": (target) => {
    if (target.format === "facts") return undefined;
    const chosen = chooseField(target, ({ field }) => field.facts.maxLength != null);
    if (chosen === undefined) return undefined;
    const isTighter = target.random() < 0.5;
    change(chosen.field, {
      maxLength: Number(chosen.field.facts.maxLength) + (isTighter ? -1 : 1),
    });
    const meaning = isTighter ? "breaking-request" : "additive";
    return told(
      target,
      chosen.subject,
      line("changed", chosen.subject, "maxLength", meaning),
      true,
    );
  },
  "field deprecated": (target) => {
    const chosen = chooseField(target, ({ field }) => field.facts.deprecated !== true);
    if (chosen === undefined) return undefined;
    change(chosen.field, { deprecated: true });
    const expected = line("deprecated", chosen.subject, "deprecated", "deprecation");
    return told(target, chosen.subject, expected, isPage(target.format));
  },
  "text changed": (target) => {
    if (target.format === "facts") return undefined;
    const chosen = chooseField(target, () => true);
    if (chosen === undefined) return undefined;
    change(chosen.field, { description: `${String(chosen.field.facts.description)} And more.` });
    return [line("changed", chosen.subject, "description", "docs")];
  },
  "action's text changed": (target) => {
    const action = chooseAction(target);
    if (target.format === "facts" || action === undefined || !target.claim(action.name))
      return undefined;
    action.facts.description = `${String(action.facts.description)} And more.`;
    return [line("changed", action.name, "description", "docs")];
  },
  "action deprecated": (target) => {
    const action = chooseAction(target);
    if (action === undefined || action.facts.deprecated === true || !target.claim(action.name))
      return undefined;
    action.facts.deprecated = true;
    return told(
      target,
      action.name,
      line("deprecated", action.name, "deprecated", "deprecation"),
      true,
    );
  },
  "rate limit changed": (target) => {
    const action = chooseAction(target);
    if (target.format === "facts" || action === undefined || !target.claim(`${action.name} rate`))
      return undefined;
    const isTold = target.format === "api.json";
    if (isTold && !target.claim(action.name)) return undefined;
    const rateLimit = target.random() < 0.5 ? 10 : 50;
    action.facts.rateLimit = rateLimit;
    const expected = line(
      "changed",
      action.name,
      "rateLimit",
      rateLimit < 20 ? "breaking-request" : "additive",
    );
    return told(target, action.name, expected, isTold);
  },
  "date changed": (target) => {
    const action = chooseAction(target);
    if (!isPage(target.format) || action === undefined || !target.claim(`${action.name} date`))
      return undefined;
    action.facts.documented = "2026-08-17";
    return [line("changed", action.name, "documented", "docs")];
  },
  "tag changed": (target) => {
    const action = chooseAction(target);
    if (target.format !== "facts" || action === undefined || !target.claim(`${action.name} tag`))
      return undefined;
    action.facts.tag = target.random() < 0.5 ? "Other" : "Fresh";
    return [line("changed", action.name, "tag", "docs")];
  },
  "examples changed": (target) => {
    const action = chooseAction(target);
    if (
      target.format === "api.json" ||
      action === undefined ||
      !target.claim(`${action.name} examples`)
    )
      return undefined;
    action.facts.examples = [{ Of: action.name, Now: "another" }];
    return [line("changed", action.name, "examples", "docs")];
  },
  "error added": (target) => {
    const action = chooseAction(target);
    if (
      target.format === "api.json" ||
      action === undefined ||
      !target.claim(`${action.name} errors`)
    )
      return undefined;
    const code = `LimitExceeded.New${Math.floor(target.random() * 1e6)}`;
    action.errors.push({ code, text: wording(code), common: false });
    return [line("added", `${action.name}.errors.${code}`, "-", "additive")];
  },
  "error removed": (target) => {
    const action = chooseAction(target);
    if (
      target.format === "api.json" ||
      action === undefined ||
      action.errors.length === 0 ||
      !target.claim(`${action.name} errors`)
    )
      return undefined;
    const [gone] = action.errors.splice(Math.floor(target.random() * action.errors.length), 1);
    return [line("removed", `${action.name}.errors.${gone?.code ?? ""}`, "-", "breaking-response")];
  },
  "code added": (target) => {
    const code = `ResourceInUse.Fresh${Math.floor(target.random() * 1e6)}`;
    if (target.format === "api.json" || !target.claim(code)) return undefined;
    target.api.codes.push({ code, text: wording(code), common: false });
    return [line("added", `errors.${code}`, "-", "additive")];
  },
  "code removed": (target) => {
    const { codes } = target.api;
    const index = codes.findIndex(({ code }) => code.startsWith("Unused"));
    if (target.format === "api.json" || index < 0) return undefined;
    const [gone] = codes.splice(index, 1);
    return [line("removed", `errors.${gone?.code ?? ""}`, "-", "breaking-response")];
  },
  "action added": (target) => {
    const name = `DescribeFresh${letter(target)}${letter(target)}${letter(target).toLowerCase()}`;
    if (!target.claim(name)) return undefined;
    const model = target.api.actions[0];
    if (model === undefined) return undefined;
    const copy = (fields: ToldField[]) =>
      fields
        .filter(({ name: field }) => !field.startsWith("New"))
        .map((field) => ({ ...field, facts: { ...field.facts } }));
    target.api.actions.push({
      name,
      facts: {
        rateLimit: 20,
        tag: "Thing",
        description: wording(name),
        examples: [{ Of: name }],
        documented: undefined as never,
      },
      request: copy(model.request.slice(0, 6)),
      response: copy(model.response.slice(-2)),
      errors: [{ code: "LimitExceeded", text: wording("LimitExceeded"), common: false }],
    });
    return [line("added", name, "-", "additive")];
  },
  "action removed": (target) => {
    if (isPage(target.format) || !target.claim("removal of an action")) return undefined;
    const index = target.api.actions.findLastIndex(({ name }) => name.startsWith("Modify"));
    const action = target.api.actions[index];
    if (action === undefined || !target.claim(`all of ${action.name}`)) return undefined;
    target.api.actions.splice(index, 1);
    return [line("removed", action.name, "-", "breaking-request")];
  },
  "type added": (target) => {
    const chosen = chooseField(target, isSent);
    const name = `FreshInfo${letter(target)}${letter(target).toLowerCase()}`;
    if (chosen === undefined || !target.claim(name) || !target.claim(`${chosen.owner}.new`))
      return undefined;
    const isBoth = isReturned(chosen);
    target.api.types.push({
      name,
      facts: { description: wording(name) },
      usage: new Set(chosen.sides),
      usedBy: target.api.actions.map((action) => action.name),
      fields: [
        {
          name: "Inner",
          facts: {
            type: "string",
            required: true,
            ...(isBoth ? { outputRequired: false } : {}),
            nullable: false,
            description: wording("Inner"),
          },
        },
      ],
    });
    chosen.list.push({
      name: `New${name}`,
      facts: {
        type: `array of ${name}`,
        required: false,
        ...(isBoth ? { outputRequired: false } : {}),
        nullable: false,
        description: wording(name),
      },
    });
    return [
      line("added", name, "-", "additive"),
      line("added", `${chosen.owner}.New${name}`, "-", "additive"),
    ];
  },
};

function letter(target: Target): string {
  return String.fromCharCode(65 + Math.floor(target.random() * 26));
}

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
