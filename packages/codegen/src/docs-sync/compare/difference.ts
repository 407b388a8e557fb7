import type { Place } from "../../../../../generator/load/diagnostic.js";
import type {
  ActionFacts,
  ApiFacts,
  Entity,
  EnumerationFacts,
  FactName,
  FieldFacts,
  FieldList,
  Site,
  TypeFacts,
} from "../model.js";
import type { ChangeClass } from "./change-class.js";

/** What has happened to a subject. */
export type Kind =
  | "added"
  | "removed"
  | "changed"
  | "deprecated"
  /** A curated override whose source no longer says what the override says it does. */
  | "stale"
  /** Generated code that differs, with nothing that says why. */
  | "unexplained"
  /** A source, or one list of it, that lacks so much that it has probably been cut off. */
  | "suspect"
  /** A source that was made before what the document was written from. */
  | "older";

/** One thing in which a source differs from our document. */
export interface Difference {
  readonly kind: Kind;
  readonly subject: Subject;
  /** The fact that changed; null where the subject itself came or went. */
  readonly fact: FactName | null;
  readonly class: ChangeClass;
  readonly before: unknown;
  readonly after: unknown;
  /** The place in our document that it concerns. */
  readonly place: Place;
  /** The site of an override that no longer applies, where it is for one site only. */
  readonly site?: Site;
  /** Whether a source says so that is older than the document: it is then no change to come. */
  readonly isOutdated?: boolean;
}

/** What a difference is about, with both sides of it as far as they exist. */
export type Subject =
  | ({ readonly at: "action"; readonly action: string } & Sides<ActionFacts>)
  | ({ readonly at: "fields"; readonly owner: Owner } & Sides<FieldList>)
  | ({ readonly at: "field"; readonly owner: Owner; readonly field: string } & Sides<FieldFacts>)
  | ({ readonly at: "type"; readonly type: string } & Sides<TypeFacts>)
  | ({ readonly at: "error"; readonly action: string; readonly code: string } & Sides<Entity>)
  | ({ readonly at: "error-code"; readonly code: string } & Sides<Entity>)
  | ({ readonly at: "enumeration"; readonly name: string } & Sides<EnumerationFacts>)
  | ({ readonly at: "category"; readonly name: string } & Sides<Entity>)
  | ({ readonly at: "api" } & Sides<Entity>)
  | { readonly at: "source"; readonly name: string };

interface Sides<T> {
  readonly ours?: T | undefined;
  readonly theirs?: T | undefined;
}

/** Whose fields they are. */
export type Owner =
  { readonly action: string; readonly list: "request" | "response" } | { readonly type: string };

/** The subject as it is named in findings: `CloneInstances.request.VPort`, `RedisNodeInfo.ZoneId`. */
export function subjectName(subject: Subject): string {
  switch (subject.at) {
    case "action":
      return subject.action;
    case "fields":
      return ownerName(subject.owner);
    case "field":
      return `${ownerName(subject.owner)}.${subject.field}`;
    case "type":
      return subject.type;
    case "error":
      return `${subject.action}.errors.${subject.code}`;
    case "error-code":
      return `errors.${subject.code}`;
    case "enumeration":
      return subject.name;
    case "category":
      return `errors.categories.${subject.name}`;
    case "api":
      return "the API";
    case "source":
      return subject.name;
  }
}

/** Whatever a source says something of that pages tell, with the name that findings give it. */
export function* entitiesOf(source: ApiFacts): Generator<[subject: string, entity: Entity]> {
  for (const [action, entity] of source.actions) {
    yield [action, entity];
    yield* fieldsOf({ action, list: "request" }, entity.request);
    yield* fieldsOf({ action, list: "response" }, entity.response);
    for (const [code, error] of entity.errors ?? []) yield [`${action}.errors.${code}`, error];
  }
  for (const [type, entity] of source.types) {
    yield [type, entity];
    yield* fieldsOf({ type }, entity);
  }
  for (const [code, entity] of source.errorCodes) yield [`errors.${code}`, entity];
}

function* fieldsOf(
  owner: Owner,
  list: FieldList | undefined,
): Generator<[subject: string, field: FieldFacts]> {
  for (const [name, field] of list?.fields ?? []) yield [`${ownerName(owner)}.${name}`, field];
}

export function ownerName(owner: Owner): string {
  return "type" in owner ? owner.type : `${owner.action}.${owner.list}`;
}
