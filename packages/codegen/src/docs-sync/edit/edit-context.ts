import type { Difference, Owner } from "../compare/difference.js";
import type { ApiFacts, Direction, Entity, FieldList, Site } from "../model.js";
import type { ReferTo } from "../field-schema.js";
import { withDraft } from "./draft.js";
import { Sources } from "./merge.js";
import { newTypeFile } from "./new-files.js";
import { referenceTo, type WorkingCopy } from "./working-copy.js";
import { setValue } from "./yaml-edit.js";

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

/** Types that a document has for its envelope, and no source lists. */
const BUILT_IN = new Set(["RequestId", "ErrorResult"]);

/** What all edits of one run share: the files, both sides of the comparison, and the types made so far. */
export class EditContext {
  readonly copy: WorkingCopy;
  readonly ours: ApiFacts;
  readonly sources: Sources;
  readonly remove: boolean;
  readonly differences: readonly Difference[];
  readonly leftAlone: LeftAlone[] = [];
  readonly #madeTypes = new Set<string>();

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
  edit(site: Site, change: (text: string) => string): void {
    if (site.file.endsWith(".json")) {
      throw new Error(`${site.file} is not YAML. Only the curated files can be edited.`);
    }
    this.copy.edit(site.file, change);
  }

  /** Puts the words of the source, as a draft, below our description. */
  describe(ours: Entity | undefined, text: unknown): void {
    if (ours?.spec === undefined) return;
    const { site } = ours.spec;
    const description = withDraft(ours.facts.description, text);
    this.edit(site, (yaml) => setValue(yaml, [...site.path, "description"], description));
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
      if (!BUILT_IN.has(type)) this.#makeType(type);
      const known = this.ours.types.get(type)?.spec?.site;
      if (known !== undefined && known.path.length > 0) return `#/${known.path.join("/")}`;
      return referenceTo(known?.file ?? this.#typeFile(type), from);
    };
  }

  hasMade(type: string): boolean {
    return this.#madeTypes.has(type);
  }

  /** Makes the file of a type that the document lacks, and of the types that it refers to. */
  #makeType(name: string): void {
    if (this.ours.types.has(name) || this.#madeTypes.has(name)) return;
    this.#madeTypes.add(name);
    const file = this.#typeFile(name);
    if (this.copy.has(file)) {
      throw new Error(`${file} exists, and is not the type of that name. Rename one of them.`);
    }
    const type = this.sources.type(name);
    const usage = new Set([...(type?.usage ?? []), ...this.#waysTo(name)]);
    const root = this.copy.read(this.copy.root);
    this.copy.write(file, newTypeFile(type && { ...type, usage }, root, this.referTo(file)));
  }

  #typeFile(name: string): string {
    return this.copy.beside(`types/${name}.yaml`);
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
