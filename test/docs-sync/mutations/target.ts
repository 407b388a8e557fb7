import type { SourceFormat } from "../render/index.js";
import type { ToldAction, ToldApi, ToldFacts, ToldField } from "../told.js";

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

export interface Chosen {
  subject: string;
  owner: string;
  sides: Side[];
  list: ToldField[];
  field: ToldField;
}

export const isPage = ({ format }: Target): boolean => format !== "api.json" && format !== "facts";
export const hasTexts = ({ format }: Target): boolean => format !== "facts";
export const hasErrors = ({ format }: Target): boolean => format !== "api.json";

export const line = (kind: string, subject: string, fact: string, meaning: string): Expected =>
  `${kind} ${subject} ${fact} ${meaning}`;

/** A fact that stands in a description changes the description too; facts files have none. */
export function told(target: Target, subject: string, expected: Expected): Expected[] {
  return hasTexts(target)
    ? [expected, line("changed", subject, "description", "docs")]
    : [expected];
}

export function pick<T>(target: Target, list: readonly T[]): T | undefined {
  return list[Math.floor(target.random() * list.length)];
}

/** A mutation of a field that fits, in formats that can tell of it. */
export function ofField(
  fits: (chosen: Chosen, target: Target) => boolean,
  mutate: (chosen: Chosen, target: Target) => Expected[] | undefined,
  tells: (target: Target) => boolean = () => true,
): Mutation {
  return (target) => {
    const chosen = tells(target) ? chooseField(target, (each) => fits(each, target)) : undefined;
    return chosen && mutate(chosen, target);
  };
}

/** A mutation of an action, which claims a part of it. */
export function ofAction(
  part: string,
  mutate: (action: ToldAction, target: Target) => Expected[] | undefined,
  tells: (target: Target, action: ToldAction) => boolean = () => true,
): Mutation {
  return (target) => {
    const named = target.api.actions.filter(({ name }) => !isFresh(name));
    const action = pick(target, named);
    if (action === undefined || !tells(target, action)) return undefined;
    return target.claim(`${action.name}${part}`) ? mutate(action, target) : undefined;
  };
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

export const isSent = ({ sides }: Chosen): boolean => sides.includes("request");
export const isReturned = ({ sides }: Chosen): boolean => sides.includes("response");
export const breaking = (chosen: Chosen): string =>
  isSent(chosen) ? "breaking-request" : "breaking-response";

export function change(field: ToldField, facts: ToldFacts): void {
  field.facts = { ...field.facts, ...facts };
}
