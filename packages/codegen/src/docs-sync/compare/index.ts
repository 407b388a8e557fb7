import { isDeepStrictEqual } from "node:util";
import { entriesOf } from "../../../../../generator/load/json.js";
import type {
  ActionFacts,
  ApiFacts,
  Direction,
  Entity,
  FieldFacts,
  FieldList,
  TypeFacts,
} from "../model.js";
import { asHints } from "../hints.js";
import { worst, type ChangeClass } from "./change-class.js";
import type { Difference, Owner } from "./difference.js";
import { siteOf } from "../read/site.js";
import { usageOf } from "../read/usage.js";
import { compareFacts, placeOf, type FactContext } from "./facts.js";
import { comparableCodes, placeOfList, suspectsIn, type Suspects } from "./suspects.js";
import { namedOtherwise, usedOtherwise } from "./code-changes.js";
import { added, actionSummary, byName, removed, shown } from "./finding.js";
import { isSameShape, rulesOf, textsOf } from "./shape.js";
import type { Baseline } from "./texts.js";

/**
 * Everything in which `theirs` differs from our document, as far as it can know. Lists of types
 * or of one action of which most is gone are compared only if they are trusted.
 */
export function compare(
  ours: ApiFacts,
  theirs: ApiFacts,
  baseline: Baseline,
  { trustsLists = false } = {},
): Difference[] {
  const { whole, lists } = suspectsIn(ours, theirs, trustsLists);
  if (whole.length > 0) return [...whole];
  return new Comparison(ours, theirs, baseline, lists).differences();
}

const SENT: ReadonlySet<Direction> = new Set(["request"]);
const RETURNED: ReadonlySet<Direction> = new Set(["response"]);

class Comparison {
  readonly #ours: ApiFacts;
  readonly #theirs: ApiFacts;
  readonly #context: Omit<FactContext, "ways">;
  readonly #suspects: Suspects["lists"];
  /** Which ways our types go, on the site of the source. */
  readonly #usage: (type: string) => ReadonlySet<Direction>;

  constructor(ours: ApiFacts, theirs: ApiFacts, baseline: Baseline, suspects: Suspects["lists"]) {
    this.#ours = ours;
    this.#theirs = theirs;
    this.#suspects = suspects;
    this.#context = {
      baseline,
      heedsOverrides: theirs.kind !== "spec",
      site: theirs.kind === "spec" ? undefined : siteOf(theirs),
    };
    const present = [...ours.actions].filter(([, action]) => !this.#isAbsentFromSource(action));
    this.#usage = usageOf(
      new Map(
        present.map(([name, { facts, request, response }]) => [
          name,
          {
            facts,
            request: { facts: {}, fields: this.#present(request) },
            response: { facts: {}, fields: this.#present(response) },
          },
        ]),
      ),
      new Map([...ours.types].map(([name, type]) => [name, { fields: this.#present(type) }])),
    );
  }

  differences(): Difference[] {
    return [
      ...this.#root(),
      ...this.#actions(),
      ...this.#types(),
      ...this.#enumerations(),
      ...this.#errorCodes(),
      ...this.#categories(),
    ];
  }

  #root(): Difference[] {
    const [before, after] = [this.#ours.root, this.#theirs.root];
    if (before === undefined || after === undefined) return [];
    const subject = { at: "api", ours: before, theirs: after } as const;
    return compareFacts(subject, before, after, { ...this.#context, ways: SENT });
  }

  #enumerations(): Difference[] {
    const [ours, theirs] = [this.#ours.enumerations, this.#theirs.enumerations];
    if (ours === undefined || theirs === undefined) return [];
    return byName(ours, theirs, (name, before, after) => {
      const subject = { at: "enumeration", name, ours: before, theirs: after } as const;
      if (before === undefined) {
        return [added(subject, "additive", after?.facts, placeOfList(this.#ours, "types"))];
      }
      if (after === undefined) {
        return [removed(subject, breaking(before.usage), before.facts, placeOf(before))];
      }
      // A value that is new is told where a field may have it.
      if (keepsConstants(before.facts.constants, after.facts.constants)) return [];
      const ways = new Set([...before.usage, ...after.usage]);
      return compareFacts(subject, before, after, { ...this.#context, ways });
    });
  }

  #categories(): Difference[] {
    const [ours, theirs] = [this.#ours.categories, this.#theirs.categories];
    if (ours === undefined || theirs === undefined) return [];
    return byName(ours, theirs, (name, before, after) => {
      const subject = { at: "category", name, ours: before, theirs: after } as const;
      if (before === undefined) {
        return [added(subject, "additive", after?.facts, placeOfList(this.#ours, "errorCodes"))];
      }
      if (after === undefined) {
        return [removed(subject, "breaking-response", before.facts, placeOf(before))];
      }
      return compareFacts(subject, before, after, { ...this.#context, ways: RETURNED });
    });
  }

  #actions(): Difference[] {
    const [ours, theirs] = [this.#ours, this.#theirs];
    return byName(ours.actions, theirs.actions, (action, before, after) => {
      const subject = { at: "action", action, ours: before, theirs: after } as const;
      if (before === undefined) {
        return [
          added(subject, "additive", actionSummary(after), placeOfList(this.#ours, "actions")),
        ];
      }
      if (after === undefined) {
        if (!theirs.whole.actions || this.#isAbsentFromSource(before)) return [];
        return [removed(subject, "breaking-request", actionSummary(before), placeOf(before))];
      }
      return [
        ...compareFacts(subject, before, this.#asPresent(before, after), {
          ...this.#context,
          ways: SENT,
        }),
        ...this.#fields({ action, list: "request" }, before.request, after.request, SENT),
        ...this.#fields({ action, list: "response" }, before.response, after.response, RETURNED),
        ...this.#errors(action, before, after),
      ];
    });
  }

  #types(): Difference[] {
    const [ours, theirs] = [this.#ours, this.#theirs];
    return byName(ours.types, theirs.types, (type, before, after) => {
      const subject = { at: "type", type, ours: before, theirs: after } as const;
      const ways = new Set([...(before?.usage ?? []), ...(after?.usage ?? [])]);
      if (before === undefined) {
        if (!this.#isOfUse(after)) return [];
        const members = { members: [...(after?.fields.keys() ?? [])] };
        return [added(subject, "additive", members, placeOfList(this.#ours, "types"))];
      }
      if (after === undefined) {
        if (!theirs.whole.types || theirs.undescribed?.has(type) === true) return [];
        if (theirs.kind !== "spec" && this.#usage(type).size === 0) return [];
        const members = { members: [...before.fields.keys()] };
        return [removed(subject, breaking(ways), members, placeOf(before))];
      }
      return [
        ...compareFacts(
          subject,
          before,
          { ...after, facts: textsOf(after) },
          { ...this.#context, ways },
        ),
        ...(theirs.kind === "spec" ? usedOtherwise(subject, before, after) : []),
        ...this.#fields({ type }, before, { ...after, facts: rulesOf(after) }, ways),
      ];
    });
  }

  #fields(
    owner: Owner,
    ours: FieldList | undefined,
    theirs: FieldList | undefined,
    ways: ReadonlySet<Direction>,
  ): Difference[] {
    if (ours === undefined || theirs === undefined) return [];
    const subject = { at: "fields", owner, ours, theirs } as const;
    const suspect = this.#suspects.find(
      (each) => each.subject.at === "fields" && each.subject.ours === ours,
    );
    if (suspect !== undefined) return [suspect];
    return [
      ...compareFacts(subject, withOrder(ours, theirs.fields), withOrder(theirs, ours.fields), {
        ...this.#context,
        ways,
      }),
      ...byName(ours.fields, theirs.fields, (field, before, after) => {
        const at = { at: "field", owner, field, ours: before, theirs: after } as const;
        if (before === undefined && after !== undefined) {
          const classes = [...ways].map((way) =>
            way === "request" && after.facts.required === true ? "breaking-request" : "additive",
          );
          const place = ours.spec?.locate("order") ?? placeOf(ours);
          return [added(at, worst(["additive", ...classes]), shown(after.facts), place)];
        }
        if (before === undefined) return [];
        if (after === undefined) {
          if (this.#isAbsentFromSource(before)) return [];
          return [removed(at, breaking(ways), shown(before.facts), placeOf(before))];
        }
        const comparable = this.#asPresent(before, this.#asComparable(before, after));
        const differences = compareFacts(at, before, comparable, {
          ...this.#context,
          ways,
        });
        if (this.#theirs.kind !== "spec") return differences;
        const isAlike = isSameShape(before, after, [this.#ours.types, this.#theirs.types]);
        const known = differences.map((each): Difference =>
          isAlike && each.fact === "type" ? { ...each, class: "docs" } : each,
        );
        return [...known, ...namedOtherwise(at, before, after)];
      }),
    ];
  }

  /** Whether the document says that the site of this source, or its sources, do not have it. */
  #isAbsentFromSource({ facts, spec }: Entity): boolean {
    const { heedsOverrides, site } = this.#context;
    if (!heedsOverrides) return false;
    const { sites } = facts;
    if (isDeepStrictEqual(spec?.overrides(site)["sites"]?.source, [])) return true;
    return Array.isArray(sites) && (site === undefined || !sites.includes(site));
  }

  #present(list: FieldList | undefined): Map<string, FieldFacts> {
    return new Map(
      [...(list?.fields ?? [])].filter(([, field]) => !this.#isAbsentFromSource(field)),
    );
  }

  /** If a site's source documents it, the site has it. Drops a stale `sites` mark. */
  #asPresent<Of extends Entity>(ours: Entity, theirs: Of): Of {
    if (this.#context.site === undefined || !this.#isAbsentFromSource(ours)) return theirs;
    return { ...theirs, facts: { ...theirs.facts, sites: null } };
  }

  /** What a source reads in prose is a hint to what was imported, and to a list that is open. */
  #asComparable(ours: FieldFacts, theirs: FieldFacts): FieldFacts {
    if (this.#theirs.kind === "spec") return theirs;
    if (ours.spec?.isImported === true) return { ...theirs, facts: asHints(theirs.facts) };
    const { enum: values, ...rest } = theirs.facts;
    const isOpen = ours.facts.knownValues != null && values !== undefined;
    return isOpen ? { ...theirs, facts: { ...rest, knownValues: values } } : theirs;
  }

  #errors(action: string, ours: ActionFacts, theirs: ActionFacts): Difference[] {
    if (ours.errors === undefined || theirs.errors === undefined) return [];
    if (this.#isListOfAnother(ours, theirs)) return [];
    const suspect = this.#suspects.find(
      ({ subject }) => subject.at === "action" && subject.action === action,
    );
    if (suspect !== undefined) return [suspect];
    return byName(ours.errors, theirs.errors, (code, before, after) => {
      const subject = { at: "error", action, code, ours: before, theirs: after } as const;
      if (before === undefined) {
        const place = ours.spec?.locate("errors") ?? placeOf(ours);
        return [added(subject, "additive", shown(after?.facts ?? {}), place)];
      }
      if (after === undefined) {
        // Code that compares with it no longer compiles.
        return [removed(subject, "breaking-response", shown(before.facts), placeOf(before))];
      }
      return compareFacts(subject, before, after, { ...this.#context, ways: RETURNED });
    });
  }

  /** Whether the source gives the action the list of another one, as our document says that it does. */
  #isListOfAnother(ours: ActionFacts, theirs: ActionFacts): boolean {
    const { heedsOverrides, site } = this.#context;
    const { errors: override } = heedsOverrides ? (ours.spec?.overrides(site) ?? {}) : {};
    const other = this.#theirs.actions.get(String(override?.source))?.errors;
    if (other === undefined || theirs.errors?.size !== other.size) return false;
    return [...other.keys()].every((code) => theirs.errors?.has(code));
  }

  #errorCodes(): Difference[] {
    const theirs = this.#theirs;
    const comparable = comparableCodes(this.#ours, theirs);
    const actions = [...this.#ours.actions.values()];
    const used = new Set(actions.flatMap(({ errors }) => [...(errors?.keys() ?? [])]));
    return byName(this.#ours.errorCodes, theirs.errorCodes, (code, before, after) => {
      const subject = { at: "error-code", code, ours: before, theirs: after } as const;
      if (before === undefined) {
        return [
          added(
            subject,
            "additive",
            shown(after?.facts ?? {}),
            placeOfList(this.#ours, "errorCodes"),
          ),
        ];
      }
      if (after === undefined) {
        if (theirs.whole.errorCodes === false || !comparable.has(code)) return [];
        // An action's page can list what the page of all codes forgets.
        if (used.has(code)) return [];
        return [removed(subject, "breaking-response", shown(before.facts), placeOf(before))];
      }
      return compareFacts(subject, before, after, { ...this.#context, ways: RETURNED });
    });
  }

  /** A type that only actions use which we do not have is nothing that we lack. */
  #isOfUse(type: TypeFacts | undefined): boolean {
    return type?.usedBy?.some((action) => this.#ours.actions.has(action)) ?? true;
  }
}

function breaking(ways: Iterable<Direction>): ChangeClass {
  return worst([...ways].map((way) => `breaking-${way}` as const));
}

/** Whether every name stands for the value that it stood for: a second name for it is another change. */
function keepsConstants(before: unknown, after: unknown): boolean {
  const old = new Map(entriesOf(before));
  const values = new Set(old.values());
  const now = entriesOf(after).filter(([name, value]) => old.has(name) || values.has(value));
  return isDeepStrictEqual(new Map(now), old);
}

/** The order of those fields that both sides have: what came or went is no change of order. */
function withOrder(list: FieldList, other: ReadonlyMap<string, FieldFacts>): Entity {
  const order = [...list.fields.keys()].filter((name) => other.has(name));
  return { facts: { ...rulesOf(list), order }, spec: list.spec };
}
