import type {
  ApiFacts,
  Entity,
  FactName,
  FactValue,
  FieldList,
} from "../../packages/codegen/src/docs-sync/model.js";

/** What a source tells, as something that a test can change and then render in any format. */
export interface ToldApi {
  actions: ToldAction[];
  types: ToldType[];
  /** The service's own codes; `common` ones are told on the page of error codes only. */
  codes: ToldCode[];
}

export interface ToldAction {
  name: string;
  facts: ToldFacts;
  request: ToldField[];
  response: ToldField[];
  errors: ToldCode[];
}

export interface ToldType {
  name: string;
  facts: ToldFacts;
  fields: ToldField[];
  usage: Set<string>;
  usedBy: string[];
}

export interface ToldField {
  name: string;
  facts: ToldFacts;
  /** Whether our document differs from it on purpose. */
  isExcepted?: boolean;
}

export interface ToldCode {
  code: string;
  text: string;
  common: boolean;
}

export type ToldFacts = Partial<Record<FactName, FactValue>>;

/** A source that says exactly what our document says, in words of its own. */
export function tellOf(ours: ApiFacts): ToldApi {
  const types = [...ours.types].map(([name, type]) => ({
    name,
    facts: { description: wording(name) },
    fields: fieldsOf(name, type),
    usage: new Set<string>(type.usage),
    usedBy: [...ours.actions.keys()],
  }));
  return {
    actions: [...ours.actions].map(([name, action]) => ({
      name,
      facts: { ...excepted(action), description: wording(name), examples: [{ Of: name }] },
      request: fieldsOf(`${name}.request`, action.request),
      response: fieldsOf(`${name}.response`, action.response),
      errors: [...(action.errors?.keys() ?? [])].map((code) => ({
        code,
        text: wording(code),
        common: false,
      })),
    })),
    types,
    codes: [...ours.errorCodes].map(([code, { facts }]) => ({
      code,
      text: wording(code),
      common: facts.common === true,
    })),
  };
}

export function wording(subject: string): string {
  return `What upstream tells of ${subject.replaceAll(".", " ")}.`;
}

function fieldsOf(owner: string, list: FieldList | undefined): ToldField[] {
  return [...(list?.fields ?? [])].map(([name, field]) => ({
    name,
    facts: { ...excepted(field), description: wording(`${owner}.${name}`) },
    isExcepted: Object.keys(field.spec?.overrides("international") ?? {}).length > 0,
  }));
}

/** Where our document differs on purpose, the source says what the override says. */
function excepted(entity: Entity): ToldFacts {
  const overrides = Object.entries(entity.spec?.overrides("international") ?? {});
  return {
    ...entity.facts,
    ...Object.fromEntries(overrides.map(([fact, { source }]) => [fact, source as FactValue])),
  };
}
