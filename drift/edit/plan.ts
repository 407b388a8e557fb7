import type { Difference, Owner, Subject } from "../compare/difference.js";
import { compareCodePoints } from "../../generator/fault.js";
import type { ApiFacts, Direction, FactValue, FieldFacts, FieldList, Site } from "../model.js";
import { draft, draftException, withDraft } from "./draft.js";
import { editField, merged } from "./edit-field.js";
import { addValues, removeValues } from "./enumeration.js";
import { addErrorCode } from "./error-catalog.js";
import { fieldSchema, type ReferTo } from "./field-schema.js";
import { mergeDifferences, Sources } from "./merge.js";
import { newActionFile } from "./new-action.js";
import { newTypeFile } from "./new-type.js";
import { setRequired } from "./required.js";
import { referenceTo, type WorkingCopy } from "./working-copy.js";
import {
  addItem,
  addPair,
  removeItem,
  removePair,
  reorderPairs,
  setValue,
  valueAt,
} from "./yaml-edit.js";

/** A difference that was left alone, and why. */
export interface LeftAlone {
  readonly difference: Difference;
  readonly why: string;
}

export interface PlanOptions {
  readonly ours: ApiFacts;
  readonly sources: readonly ApiFacts[];
  /** Whether what a source no longer has goes from our document too. */
  readonly remove: boolean;
}

/** Makes the edits that bring the document in step with its sources. */
export function planEdits(
  copy: WorkingCopy,
  differences: readonly Difference[],
  options: PlanOptions,
): LeftAlone[] {
  const plan = new Plan(copy, options, differences);
  for (const difference of mergeDifferences(differences).sort(byStage)) plan.take(difference);
  return plan.leftAlone;
}

/** Lists are put in order when everything is in them, and types are made when somebody refers to them. */
function byStage(a: Difference, b: Difference): number {
  return stageOf(a) - stageOf(b);
}

function stageOf({ kind, fact, subject }: Difference): number {
  if (fact === "order") return 3;
  if (kind === "removed") return 2;
  return kind === "added" && subject.at === "type" ? 1 : 0;
}

const NEEDS_REMOVE = "the source no longer has it; take it out with --remove";

class Plan {
  readonly leftAlone: LeftAlone[] = [];
  readonly #copy: WorkingCopy;
  readonly #ours: ApiFacts;
  readonly #remove: boolean;
  readonly #sources: Sources;
  readonly #differences: readonly Difference[];
  readonly #madeTypes = new Set<string>();

  constructor(copy: WorkingCopy, options: PlanOptions, differences: readonly Difference[]) {
    this.#copy = copy;
    this.#ours = options.ours;
    this.#remove = options.remove;
    this.#sources = new Sources(options.sources);
    this.#differences = differences;
  }

  take(difference: Difference): void {
    const { kind, subject } = difference;
    if (kind === "suspect") return this.#leave(difference, "the source is probably not whole");
    if (kind === "removed" && !this.#remove) return this.#leave(difference, NEEDS_REMOVE);
    if (kind === "stale") return this.#stale(difference);
    switch (subject.at) {
      case "action":
        return this.#action(difference, subject);
      case "fields":
        return this.#fields(difference, subject);
      case "field":
        return this.#field(difference, subject);
      case "type":
        return this.#type(difference, subject);
      case "error":
        return this.#error(difference, subject);
      case "error-code":
        return this.#errorCode(difference, subject);
      case "source":
        return this.#leave(difference, "a source as a whole cannot be taken over");
    }
  }

  #leave(difference: Difference, why: string): void {
    this.leftAlone.push({ difference, why });
  }

  #stale(difference: Difference): void {
    const { subject, fact } = difference;
    if (!this.#remove || subject.at === "source" || fact === null) {
      return this.#leave(difference, "take the exception out, by hand or with --remove");
    }
    const site = subject.ours?.spec?.site;
    if (site === undefined) return;
    const exceptions = [...site.path, "x-tencentcloud", "differs"];
    this.#edit(site, (text) => {
      const without = removePair(text, [...exceptions, fact]);
      return [exceptions, exceptions.slice(0, -1)].reduce(
        (edited, at) => (isEmptyMap(valueAt(edited, at)) ? removePair(edited, at) : edited),
        without,
      );
    });
  }

  #action({ kind, fact, after }: Difference, subject: Subject & { at: "action" }): void {
    if (kind === "added") return this.#addAction(subject.action);
    const { spec } = subject.ours ?? {};
    if (spec === undefined) return;
    if (kind === "removed") {
      this.#copy.edit(this.#copy.root, (text) =>
        removePair(text, ["paths", `/#${subject.action}`]),
      );
      if (spec.site.file !== this.#copy.root) this.#copy.remove(spec.site.file);
      return;
    }
    const at = spec.site.path;
    switch (fact) {
      case "documented":
      case "rateLimit":
        return this.#edit(spec.site, (text) =>
          setValue(text, [...at, "x-tencentcloud", fact], after),
        );
      case "tag":
        this.#addTag(String(after));
        return this.#edit(spec.site, (text) => setValue(text, [...at, "tags"], [after]));
      case "description":
        return this.#edit(spec.site, (text) =>
          setValue(
            text,
            [...at, "description"],
            withDraft(subject.ours?.facts.description as string | null, after),
          ),
        );
      case "deprecated":
        return this.#edit(spec.site, (text) =>
          addPair(text, at, "deprecated", true, { after: "description" }),
        );
      default:
    }
  }

  #addAction(name: string): void {
    const action = this.#sources.action(name);
    if (action === undefined) return;
    const file = this.#copy.beside(`actions/${name}.yaml`);
    if (this.#copy.has(file))
      throw new Error(`${file} exists, but is not in the document. Remove it.`);
    const root = this.#copy.read(this.#copy.root);
    const service = {
      service: String(valueAt(root, ["x-tencentcloud", "service"])),
      version: String(valueAt(root, ["info", "version"])),
    };
    const tag = action.facts.tag as string | undefined;
    if (tag !== undefined) this.#addTag(tag);
    this.#copy.write(file, newActionFile(name, action, service, this.#referTo(file), tag));
    this.#copy.edit(this.#copy.root, (text) => {
      const paths = Object.keys((valueAt(text, ["paths"]) as object | undefined) ?? {});
      const key = `/#${name}`;
      const previous = paths.findLast((other) => compareCodePoints(other, key) < 0);
      const position = previous === undefined ? "first" : { after: previous };
      return addPair(text, ["paths"], key, { $ref: referenceTo(file, this.#copy.root) }, position);
    });
    for (const code of action.errors?.keys() ?? []) this.#addErrorCode(code);
  }

  #addTag(name: string): void {
    this.#copy.edit(this.#copy.root, (text) => {
      const tags = valueAt(text, ["tags"]);
      const isKnown =
        Array.isArray(tags) && tags.some((tag: { name?: unknown }) => tag.name === name);
      return isKnown ? text : addItem(text, ["tags"], { name, description: draft("") });
    });
  }

  #fields({ fact }: Difference, subject: Subject & { at: "fields" }): void {
    const site = subject.ours?.spec?.site;
    if (site === undefined || fact !== "order") return;
    // What is new has its place in this order too.
    const order = [...(subject.theirs?.fields.keys() ?? [])];
    this.#edit(site, (text) => reorderPairs(text, [...site.path, "properties"], order));
  }

  #field(difference: Difference, subject: Subject & { at: "field" }): void {
    const { kind, fact, after } = difference;
    const list = this.#listOf(subject.owner);
    const owner = list?.spec?.site;
    if (owner === undefined) return;
    if (kind === "added") return this.#addField(owner, subject);
    if (kind === "removed") {
      return this.#edit(owner, (text) =>
        removePair(setRequired(text, owner.path, subject.field, false), [
          ...owner.path,
          "properties",
          subject.field,
        ]),
      );
    }
    const { ours } = subject;
    if (ours?.spec === undefined || fact === null) return;
    if (fact === "examples") return;
    if (fact === "required" || fact === "outputRequired") {
      return this.#require(owner, subject, fact, after === true);
    }
    const { site } = ours.spec;
    if (fact === "enum" && ours.enumeration !== undefined) {
      return this.#editValues(difference, ours, ours.enumeration, after);
    }
    if (fact === "enum" && !this.#remove && lacks(after, ours.facts.enum)) {
      return this.#leave(difference, NEEDS_REMOVE);
    }
    if (fact === "type") this.#makeType(subject.theirs?.ref);
    const referTo = this.#referTo(site.file);
    this.#edit(site, (text) => editField({ text, site, ours, referTo }, fact, after as FactValue));
  }

  #addField(owner: Site, subject: Subject & { at: "field" }): void {
    const source = this.#fieldFromAll(subject);
    const ways = this.#waysOf(subject.owner);
    const before = this.#orderOf(subject);
    this.#makeType(source.ref);
    const schema = fieldSchema(subject.field, source, ways, this.#referTo(owner.file));
    const { required = false, outputRequired } = source.facts;
    const isSent = ways.has("request");
    const needed = isSent ? required === true : outputRequired === true;
    const isSplit = isSent && ways.has("response") && outputRequired !== undefined;
    const exception =
      isSplit && outputRequired !== needed ? draftException("outputRequired", outputRequired) : {};
    this.#edit(owner, (text) => {
      const at = [...owner.path, "properties"];
      const names = Object.keys((valueAt(text, at) as object | undefined) ?? {});
      const previous = before.findLast((name) => names.includes(name));
      const position = previous === undefined ? "first" : { after: previous };
      const added = addPair(text, at, subject.field, { ...schema, ...exception }, position);
      return needed ? setRequired(added, owner.path, subject.field, true) : added;
    });
  }

  /** The sending side decides what is required; what comes back can only be noted where they part. */
  #require(
    owner: Site,
    subject: Subject & { at: "field" },
    fact: "required" | "outputRequired",
    needed: boolean,
  ): void {
    const ways = this.#waysOf(subject.owner);
    const at = [...owner.path, "properties", subject.field];
    const isShared = ways.has("request") && ways.has("response");
    const theirs = subject.theirs?.facts;
    if (isShared && fact === "outputRequired") {
      // Where the sending side changes the same way, nothing parts.
      if (theirs?.required === needed) return;
      return this.#edit(owner, (text) => merged(text, at, draftException(fact, needed)));
    }
    this.#edit(owner, (text) => {
      const edited = setRequired(text, owner.path, subject.field, needed);
      const returned = theirs?.outputRequired;
      const isParted = isShared && returned !== undefined && returned !== needed;
      const isNoted = subject.ours?.spec?.differs["outputRequired"] !== undefined;
      return isParted && !isNoted
        ? merged(edited, at, draftException("outputRequired", returned))
        : edited;
    });
  }

  /** A shared enumeration changes where all its uses have changed alike. */
  #editValues(difference: Difference, ours: FieldFacts, enumeration: string, after: unknown): void {
    const values = after as unknown[];
    const known = (ours.facts.enum ?? []) as unknown[];
    const gone = known.filter((value) => !values.includes(value));
    if (gone.length > 0 && !this.#remove) return this.#leave(difference, NEEDS_REMOVE);
    const isAlike = this.#usesOf(enumeration).every((use) =>
      this.#differences.some(
        ({ fact, subject, after: other }) =>
          fact === "enum" &&
          subject.at === "field" &&
          subject.ours === use &&
          JSON.stringify(other) === JSON.stringify(after),
      ),
    );
    const place = ours.spec?.locate("enum");
    if (!isAlike || place === undefined) {
      const site = ours.spec?.site;
      if (site === undefined) return;
      return this.#edit(site, (text) => merged(text, site.path, draftException("enum", after)));
    }
    // `locate` leads to the `oneOf` of the enumeration's schema.
    const schema = place.path
      .split(".")
      .slice(0, -1)
      .filter((key) => key !== "");
    this.#copy.edit(place.file, (text) => {
      const listed = valueAt(text, [...schema, "oneOf"]) as { const?: unknown }[];
      const missing = values.filter((value) => !listed.some((branch) => branch.const === value));
      return removeValues(addValues(text, schema, missing), schema, gone);
    });
  }

  #usesOf(enumeration: string): FieldFacts[] {
    const { actions, types } = this.#ours;
    const lists = [
      ...[...actions.values()].flatMap(({ request, response }) => [request, response]),
      ...types.values(),
    ];
    return lists
      .flatMap((list) => [...(list?.fields.values() ?? [])])
      .filter((field) => field.enumeration === enumeration);
  }

  #type(difference: Difference, subject: Subject & { at: "type" }): void {
    const { kind, fact, after } = difference;
    if (kind === "added") {
      if (!this.#madeTypes.has(subject.type)) {
        this.#leave(difference, "nothing in the document refers to it yet");
      }
      return;
    }
    const site = subject.ours?.spec?.site;
    if (site === undefined) return;
    if (kind === "removed") {
      if (site.path.length === 0) return this.#copy.remove(site.file);
      return this.#edit(site, (text) => removePair(text, site.path));
    }
    if (fact !== "description") return;
    const ours = subject.ours?.facts.description as string | null;
    this.#edit(site, (text) =>
      setValue(text, [...site.path, "description"], withDraft(ours, after)),
    );
  }

  #error(difference: Difference, subject: Subject & { at: "error" }): void {
    const { kind, fact, after } = difference;
    const operation = this.#ours.actions.get(subject.action)?.spec?.site;
    if (operation === undefined) return;
    const list = [...operation.path, "x-tencentcloud", "errors"];
    const { code } = subject;
    if (kind === "added") {
      this.#addErrorCode(code);
      return this.#edit(operation, (text) =>
        addItem(text, list, code, (item) => compareCodePoints(String(item), code) > 0),
      );
    }
    if (kind === "removed") return this.#edit(operation, (text) => removeItem(text, list, code));
    if (fact === "description") this.#describeErrorCode(code, after);
  }

  #errorCode({ kind, fact, after }: Difference, subject: Subject & { at: "error-code" }): void {
    const { code } = subject;
    if (kind === "added") return this.#addErrorCode(code);
    const site = subject.ours?.spec?.site;
    if (site === undefined) return;
    if (kind === "removed") return this.#edit(site, (text) => removePair(text, site.path));
    if (fact === "description") return this.#describeErrorCode(code, after);
    if (fact !== "common") return;
    this.#edit(site, (text) =>
      after === true
        ? addPair(text, site.path, "common", true, "first")
        : removePair(text, [...site.path, "common"]),
    );
  }

  #describeErrorCode(code: string, text: unknown): void {
    const known = this.#ours.errorCodes.get(code);
    const site = known?.spec?.site;
    if (site === undefined) return;
    const description = withDraft(known?.facts.description as string | null, text);
    this.#edit(site, (yaml) => setValue(yaml, [...site.path, "description"], description));
  }

  #addErrorCode(code: string): void {
    const [known] = this.#ours.errorCodes.values();
    const site = known?.spec?.site;
    if (site === undefined) throw new Error("the document has no error codes to add one to");
    const codes = { file: site.file, path: site.path.slice(0, -1) };
    addErrorCode(this.#copy, codes, code, this.#sources.errorCode(code)?.facts ?? {});
  }

  /** Makes the file of a type that the document lacks, and of the types that it refers to. */
  #makeType(name: string | undefined): void {
    if (name === undefined || this.#ours.types.has(name) || this.#madeTypes.has(name)) return;
    this.#madeTypes.add(name);
    const file = this.#copy.beside(`types/${name}.yaml`);
    if (this.#copy.has(file)) {
      throw new Error(`${file} exists, and is not the type of that name. Rename one of them.`);
    }
    const type = this.#sources.type(name);
    const usage = new Set([...(type?.usage ?? []), ...this.#waysTo(name)]);
    const referTo = this.#referTo(file);
    this.#copy.write(file, newTypeFile(type && { ...type, usage }, referTo));
  }

  /** Refers to a type from a file, making the type where it is missing. */
  #referTo(from: string): ReferTo {
    return (type) => {
      this.#makeType(BUILT_IN.has(type) ? undefined : type);
      const known = this.#ours.types.get(type)?.spec?.site;
      if (known !== undefined && known.path.length > 0) return `#/${known.path.join("/")}`;
      const file = known?.file ?? this.#copy.beside(`types/${type}.yaml`);
      return referenceTo(file, from);
    };
  }

  /** Ways in which a new type goes, as far as new fields and actions tell. */
  #waysTo(type: string): Direction[] {
    return this.#differences.flatMap(({ kind, subject }): Direction[] => {
      if (kind !== "added" && kind !== "changed") return [];
      if (subject.at !== "field" || subject.theirs?.ref !== type) return [];
      return [...this.#waysOf(subject.owner)];
    });
  }

  #waysOf(owner: Owner): ReadonlySet<Direction> {
    return "type" in owner
      ? (this.#ours.types.get(owner.type)?.usage ?? new Set())
      : new Set([owner.list]);
  }

  #listOf(owner: Owner): FieldList | undefined {
    return "type" in owner
      ? this.#ours.types.get(owner.type)
      : this.#ours.actions.get(owner.action)?.[owner.list];
  }

  #sourceListOf(owner: Owner): FieldList | undefined {
    return "type" in owner
      ? this.#sources.type(owner.type)
      : this.#sources.action(owner.action)?.[owner.list];
  }

  #fieldFromAll({ owner, field, theirs }: Subject & { at: "field" }): FieldFacts {
    const found = this.#sourceListOf(owner)?.fields.get(field) ?? theirs;
    if (found === undefined) throw new Error("an added field that no source has");
    return found;
  }

  /** Names of the fields that come before this one in its source. */
  #orderOf({ owner, field }: Subject & { at: "field" }): string[] {
    const names = [...(this.#sourceListOf(owner)?.fields.keys() ?? [])];
    return names.slice(0, names.indexOf(field));
  }

  #edit(site: Site, change: (text: string) => string): void {
    if (site.file.endsWith(".json")) {
      throw new Error(`${site.file} is not YAML. Only the curated files can be edited.`);
    }
    this.#copy.edit(site.file, change);
  }
}

/** Types that a document has for its envelope, and no source lists. */
const BUILT_IN = new Set(["RequestId", "ErrorResult"]);

function lacks(after: unknown, before: unknown): boolean {
  return (
    Array.isArray(before) && (!Array.isArray(after) || before.some((each) => !after.includes(each)))
  );
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
