import { checkOf, isRecord, type ValueRule } from "./rules.js";
import {
  DEEPEST,
  type Keywords,
  type NamedSchema,
  type Schema,
  type ShortType,
  type ValueKeywords,
} from "./schema.js";

type Key = string | number;

/** What can be broken: a keyword of the document, or a rule that all requests have. */
export type Rule =
  keyof ValueKeywords | "anyOf" | "required" | "dependentRequired" | "unknown" | "depth";

/** A broken rule. */
export interface Issue {
  readonly path: readonly Key[];
  readonly rule: Rule;
  /** What the rule requires. */
  readonly sentence: string;
  readonly value: unknown;
  /**
   * The argument of the rule: `30` for `maximum`, the other parameter for `dependentRequired`. Undefined for a
   * rule that has none.
   */
  readonly argument: unknown;
}

/** The state of one validation. */
interface Run {
  /** The current position. */
  readonly path: Key[];
  readonly issues: Issue[];
}

type Visitor = (value: unknown, run: Run) => void;

/** Compiles a schema to a function that returns the broken rules of a value. */
export function prepare(root: Schema): (value: unknown) => Issue[] {
  const named = new Map<NamedSchema, Visitor>();
  const whole = prepared(root);
  return (value) => {
    const run: Run = { path: [], issues: [] };
    whole(value, run);
    return run.issues;
  };

  function prepared(schema: Schema): Visitor {
    if (typeof schema === "function") {
      return (value, run) => {
        let check = named.get(schema);
        if (check === undefined) named.set(schema, (check = prepared(schema())));
        check(value, run);
      };
    }
    if (typeof schema === "string") return prepared(spelledOut(schema));
    if (isList(schema)) return prepared({ type: "array", items: schema[0] });
    return inTurn((Object.entries(schema) as Entry[]).map((entry) => visitorOf(entry, schema)));
  }

  function visitorOf(entry: Entry, { members: all, required = [] }: Keywords): Visitor {
    const [keyword, argument] = entry;
    switch (keyword) {
      case "anyOf":
        return anyOf(argument.map(prepared));
      case "allOf":
        return inTurn(argument.map(prepared));
      case "if":
        return condition(argument.map(prepared));
      case "items":
        return items(prepared(argument));
      case "members":
        return inTurn([properties(argument), missing(required), unknown(argument)]);
      case "properties":
        return properties(argument);
      case "required":
        // With `members` it is checked there.
        return all === undefined ? missing(argument) : () => {};
      case "dependentRequired":
        return inTurn(
          Object.entries(argument).map(([asking, names]) =>
            missing(names, "dependentRequired", asking),
          ),
        );
      default:
        return valueRule(entry);
    }
  }

  function properties(schemas: Readonly<Record<string, Schema>>): Visitor {
    const checks = Object.entries(schemas).map(
      ([name, schema]) => [name, prepared(schema)] as const,
    );
    return (value, run) => {
      if (!isRecord(value)) return;
      for (const [name, check] of checks) {
        const inner = own(value, name);
        // JSON omits such members.
        if (inner !== undefined) inside(name, inner, check, run);
      }
    };
  }
}

function spelledOut(type: ShortType): Keywords {
  return type === "int64" || type === "uint64" ? { type: "integer", format: type } : { type };
}

type Entry = { [K in keyof Keywords]-?: readonly [K, NonNullable<Keywords[K]>] }[keyof Keywords];

function inTurn(checks: readonly Visitor[]): Visitor {
  return (value, run) => {
    for (const check of checks) check(value, run);
  };
}

/** A rule for a whole value. */
function valueRule(rule: ValueRule): Visitor {
  const [isBroken, sentence, argument = rule[1]] = checkOf(rule);
  return (value, run) => {
    if (isBroken(value)) note(run, rule[0], sentence, value, [], argument);
  };
}

function anyOf(branches: readonly Visitor[]): Visitor {
  return (value, run) => {
    const before = run.issues.length;
    for (const branch of branches) {
      if (holds(branch, value, run)) return void (run.issues.length = before);
    }
    note(run, "anyOf", "must match one of the allowed forms", value);
  };
}

function condition([asked, met, unmet]: readonly Visitor[]): Visitor {
  return (value, run) => {
    const before = run.issues.length;
    const consequence = asked === undefined || holds(asked, value, run) ? met : unmet;
    // A condition that does not hold breaks no rule.
    run.issues.length = before;
    consequence?.(value, run);
  };
}

function holds(check: Visitor, value: unknown, run: Run): boolean {
  const before = run.issues.length;
  check(value, run);
  return run.issues.length === before;
}

function items(check: Visitor): Visitor {
  return (value, run) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) inside(index, value[index], check, run);
  };
}

/** Missing members, required always or by another member. */
function missing(names: readonly string[], rule: Rule = "required", asking?: string): Visitor {
  const sentence = `is required${asking === undefined ? "" : ` together with ${asking}`}`;
  return (value, run) => {
    if (!isRecord(value) || (asking !== undefined && own(value, asking) === undefined)) return;
    for (const name of names) {
      if (own(value, name) === undefined) note(run, rule, sentence, undefined, [name], asking);
    }
  };
}

function unknown(members: object): Visitor {
  return (value, run) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      if (value[name] === undefined || Object.hasOwn(members, name)) continue;
      note(run, "unknown", "is not known: there is no such parameter", value[name], [name]);
    }
  };
}

function inside(key: Key, value: unknown, check: Visitor, run: Run): void {
  run.path.push(key);
  if (run.path.length <= DEEPEST) check(value, run);
  else note(run, "depth", `must be at most ${DEEPEST} levels deep`, value, [], DEEPEST);
  run.path.pop();
}

function note(
  { path, issues }: Run,
  rule: Rule,
  sentence: string,
  value: unknown,
  inner: readonly Key[] = [],
  argument?: unknown,
): void {
  issues.push({ path: [...path, ...inner], rule, sentence, value, argument });
}

/** An own member. JSON has no inherited ones. */
function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  const inner = value[name];
  return inner !== undefined && Object.hasOwn(value, name) ? inner : undefined;
}

function isList(schema: Keywords | readonly [Schema]): schema is readonly [Schema] {
  return Array.isArray(schema);
}
