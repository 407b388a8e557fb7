import path from "node:path";
import type { JsonObject } from "../../../../../generator/load/json.js";
import type { Difference, Owner } from "../compare/difference.js";
import { importedField, importedType } from "../import/field-schema.js";
import { importedText } from "../import/files.js";
import { Notes } from "../import/report.js";
import { wordsOf } from "../import/texts.js";
import type { ApiFacts, Direction, Entity, FieldFacts, FieldList, Position } from "../model.js";
import type { ReferTo } from "../field-schema.js";
import { withDraft } from "./draft.js";
import { Sources } from "./merge.js";
import { newField, newTypeFile } from "./new-files.js";
import { referenceTo, type WorkingCopy } from "./working-copy.js";
import { removePair, setValue } from "./yaml-edit.js";

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

export const NEEDS_REMOVE = "the source no longer has it; take it out with --remove";

/** What all edits of one run share: the files, both sides of the comparison, and the types made so far. */
export class EditContext {
  readonly copy: WorkingCopy;
  readonly ours: ApiFacts;
  readonly sources: Sources;
  readonly remove: boolean;
  readonly differences: readonly Difference[];
  readonly leftAlone: LeftAlone[] = [];
  readonly #madeTypes = new Set<string>();
  readonly #typeFiles = new Map<string, string>();

  constructor(copy: WorkingCopy, options: PlanOptions, differences: readonly Difference[]) {
    this.copy = copy;
    this.ours = options.ours;
    this.remove = options.remove;
    this.sources = new Sources(options.sources);
    this.differences = differences;
  }

  leave(difference: Difference, why: string): void {
    this.leftAlone.push({ difference, why });
  }

  /** Edits the file that something stands in. */
  edit(position: Position, change: (text: string) => string): void {
    if (position.file.endsWith(".json")) {
      throw new Error(`${position.file} is not YAML. Only the curated files can be edited.`);
    }
    this.copy.edit(position.file, change);
  }

  /** Puts the words of the source below our description, as a draft; in place of what was imported. */
  describe(ours: Entity | undefined, text: unknown): void {
    if (ours?.spec === undefined) return;
    const { position, isImported } = ours.spec;
    const description = isImported
      ? (wordsOf(text, position.file, new Notes()) ?? "")
      : withDraft(ours.facts.description, text);
    if (description === "") {
      return this.edit(position, (yaml) => removePair(yaml, [...position.path, "description"]));
    }
    this.edit(position, (yaml) => setValue(yaml, [...position.path, "description"], description));
  }

  waysOf(owner: Owner): ReadonlySet<Direction> {
    return "type" in owner
      ? (this.ours.types.get(owner.type)?.usage ?? new Set())
      : new Set([owner.list]);
  }

  listOf(owner: Owner): FieldList | undefined {
    return "type" in owner
      ? this.ours.types.get(owner.type)
      : this.ours.actions.get(owner.action)?.[owner.list];
  }

  sourceListOf(owner: Owner): FieldList | undefined {
    return "type" in owner
      ? this.sources.type(owner.type)
      : this.sources.action(owner.action)?.[owner.list];
  }

  /** Refers to a type from a file, making the type where it is missing. */
  referTo(from: string): ReferTo {
    return (type) => {
      this.#makeType(type);
      const known = this.ours.types.get(type)?.spec?.position;
      if (known !== undefined && known.path.length > 0) return `#/${known.path.join("/")}`;
      return referenceTo(known?.file ?? this.#typeFile(type), from);
    };
  }

  /** Refers to a type of the envelope, which no source lists; undefined where the document has none. */
  referToOwn(type: "RequestId" | "ErrorResult", from: string): string | undefined {
    const file = this.copy.beside(`types/${type}.yaml`);
    return this.copy.has(file) ? referenceTo(file, from) : undefined;
  }

  hasMade(type: string): boolean {
    return this.#madeTypes.has(type);
  }

  /** The schema of a field that is new in a list: as drafts, or in the words of its source. */
  newField(
    name: string,
    field: FieldFacts,
    { owner, file }: { owner: Entity; file: string },
    ways: ReadonlySet<Direction>,
  ): JsonObject {
    const referTo = this.referTo(file);
    return owner.spec?.isImported === true
      ? importedField(name, field, name, { ways }, { referTo, notes: new Notes() })
      : newField(name, field, ways, referTo);
  }

  /** Makes the file of a type that the document lacks, and of the types that it refers to. */
  #makeType(name: string): void {
    if (this.ours.types.has(name) || this.#madeTypes.has(name)) return;
    const file = this.#typeFile(name);
    this.#madeTypes.add(name);
    if (this.copy.has(file)) {
      throw new Error(`${file} exists, and is not the type of that name. Rename one of them.`);
    }
    const type = this.sources.type(name);
    const usage = new Set([...(type?.usage ?? []), ...this.#waysTo(name)]);
    const root = this.copy.read(this.copy.root);
    // It is there from now on, lest a type that refers to itself is made again.
    this.copy.write(file, "");
    if (this.ours.isImported === true) {
      const own = path.basename(file, ".yaml");
      const options = { name: own, ways: usage };
      const context = { referTo: this.referTo(file), notes: new Notes() };
      this.copy.write(file, importedText(importedType(type, name, options, context)));
      return;
    }
    this.copy.write(file, newTypeFile(type && { ...type, usage }, root, this.referTo(file)));
  }

  /** The file of a new type. What was imported may have another type, or a request, of its name. */
  #typeFile(name: string): string {
    const known = this.#typeFiles.get(name);
    if (known !== undefined) return known;
    const isTaken = (own: string) =>
      this.copy.has(this.copy.beside(`types/${own}.yaml`)) || this.#isOfAction(own);
    let own = name;
    if (this.ours.isImported === true) while (isTaken(own)) own += "_";
    const file = this.copy.beside(`types/${own}.yaml`);
    this.#typeFiles.set(name, file);
    return file;
  }

  /** Whether an action's request or result is called so. */
  #isOfAction(type: string): boolean {
    const action = /^(.+)(?:Request|Response)$/.exec(type)?.[1];
    if (action === undefined) return false;
    return this.ours.actions.has(action) || this.sources.action(action) !== undefined;
  }

  /** Ways in which a new type goes, as far as the fields tell that now refer to it. */
  #waysTo(type: string): Direction[] {
    return this.differences.flatMap(({ kind, subject }): Direction[] => {
      if (kind !== "added" && kind !== "changed") return [];
      if (subject.at !== "field" || subject.theirs?.ref !== type) return [];
      return [...this.waysOf(subject.owner)];
    });
  }
}
