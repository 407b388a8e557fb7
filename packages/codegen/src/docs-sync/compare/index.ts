import type {
  ActionFacts,
  ApiFacts,
  Direction,
  Entity,
  Facts,
  FieldFacts,
  FieldList,
  TypeFacts,
} from "../model.js";
import { tame } from "../text.js";
import { worst } from "./change-class.js";
import type { Difference, Owner, Subject } from "./difference.js";
import { compareFacts, placeOf, type FactContext } from "./facts.js";
import { comparableCodes, placeOfList, suspectsIn } from "./suspects.js";
import type { Baseline } from "./texts.js";

/** Everything in which `theirs` differs from our document, as far as it can know. */
export function compare(ours: ApiFacts, theirs: ApiFacts, baseline: Baseline): Difference[] {
  const suspects = suspectsIn(ours, theirs);
  return suspects.length > 0 ? suspects : new Comparison(ours, theirs, baseline).differences();
}

const ACTION_WAYS: readonly Direction[] = ["request"];

class Comparison {
  readonly #ours: ApiFacts;
  readonly #theirs: ApiFacts;
  readonly #context: Omit<FactContext, "ways">;

  constructor(ours: ApiFacts, theirs: ApiFacts, baseline: Baseline) {
    this.#ours = ours;
    this.#theirs = theirs;
    this.#context = { baseline, heedsOverrides: theirs.kind !== "spec" };
  }

  differences(): Difference[] {
    return [...this.#actions(), ...this.#types(), ...this.#errorCodes()];
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
        // A source describes one site, and does not say which.
        const isOnOneSite = theirs.kind !== "spec" && (before.facts.sites ?? null) !== null;
        if (!theirs.whole.actions || isOnOneSite) return [];
        return [removed(subject, "breaking-request", actionSummary(before), placeOf(before))];
      }
      return [
        ...compareFacts(subject, before, after, { ...this.#context, ways: ACTION_WAYS }),
        ...this.#fields({ action, list: "request" }, before.request, after.request, ["request"]),
        ...this.#fields({ action, list: "response" }, before.response, after.response, [
          "response",
        ]),
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
        const changeClass = worst([...ways].map((way) => `breaking-${way}` as const));
        const members = { members: [...before.fields.keys()] };
        return [removed(subject, changeClass, members, placeOf(before))];
      }
      return [
        ...compareFacts(
          subject,
          before,
          { ...after, facts: textsOf(after) },
          { ...this.#context, ways },
        ),
        ...this.#fields({ type }, before, { ...after, facts: rulesOf(after) }, ways),
      ];
    });
  }

  #fields(
    owner: Owner,
    ours: FieldList | undefined,
    theirs: FieldList | undefined,
    ways: Iterable<Direction>,
  ): Difference[] {
    if (ours === undefined || theirs === undefined) return [];
    const subject = { at: "fields", owner, ours, theirs } as const;
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
          const changeClass = worst([...ways].map((way) => `breaking-${way}` as const));
          return [removed(at, changeClass, shown(before.facts), placeOf(before))];
        }
        return compareFacts(at, before, after, { ...this.#context, ways });
      }),
    ];
  }

  #errors(action: string, ours: ActionFacts, theirs: ActionFacts): Difference[] {
    if (ours.errors === undefined || theirs.errors === undefined) return [];
    if (this.#isListOfAnother(ours, theirs)) return [];
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
      return compareFacts(subject, before, after, { ...this.#context, ways: ["response"] });
    });
  }

  /** Whether the source gives the action the list of another one, as our document says that it does. */
  #isListOfAnother(ours: ActionFacts, theirs: ActionFacts): boolean {
    const { errors: override } = this.#context.heedsOverrides ? (ours.spec?.overrides ?? {}) : {};
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
      return compareFacts(subject, before, after, { ...this.#context, ways: ["response"] });
    });
  }

  /** A type that only actions use which we do not have is nothing that we lack. */
  #isOfUse(type: TypeFacts | undefined): boolean {
    return type?.usedBy?.some((action) => this.#ours.actions.has(action)) ?? true;
  }
}

/** Calls `compareOne` for each name that either side has, ours first. */
function byName<T>(
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  compareOne: (name: string, ours: T | undefined, theirs: T | undefined) => Difference[],
): Difference[] {
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].flatMap((name) => compareOne(name, ours.get(name), theirs.get(name)));
}

/** The order of those fields that both sides have: what came or went is no change of order. */
function withOrder(list: FieldList, other: ReadonlyMap<string, FieldFacts>): Entity {
  const order = [...list.fields.keys()].filter((name) => other.has(name));
  const facts: Facts = { ...rulesOf(list), order };
  return list.spec === undefined ? { facts } : { facts, spec: list.spec };
}

/** A type's description is compared with the type, all else with the list of its fields. */
function textsOf({ facts }: Entity): Facts {
  return facts.description === undefined ? {} : { description: facts.description };
}

function rulesOf({ facts }: Entity): Facts {
  return facts.conditions === undefined ? {} : { conditions: facts.conditions };
}

function added(
  subject: Subject,
  changeClass: Difference["class"],
  after: unknown,
  place: Difference["place"],
): Difference {
  return { kind: "added", subject, fact: null, class: changeClass, before: null, after, place };
}

function removed(
  subject: Subject,
  changeClass: Difference["class"],
  before: unknown,
  place: Difference["place"],
): Difference {
  return { kind: "removed", subject, fact: null, class: changeClass, before, after: null, place };
}

function actionSummary(action: ActionFacts | undefined): unknown {
  return {
    request: [...(action?.request?.fields.keys() ?? [])],
    response: [...(action?.response?.fields.keys() ?? [])],
  };
}

/** Facts as findings show them: those that say something. */
function shown(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === "string" ? tame(value) : value]),
  );
}
