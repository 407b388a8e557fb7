import { isWireName, whyNoMethod } from "../../../../../generator/emit/safe.js";
import {
  entriesOf,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import {
  PLAIN_TYPES,
  type About,
  type ActionFacts,
  type ApiFacts,
  type Direction,
  type FactName,
  type FactValue,
  type FieldList,
  type TypeFacts,
} from "../model.js";
import {
  ApiJsonObjects,
  documentOf,
  OBJECT,
  optionalText,
  type Accepts,
} from "./api-json-objects.js";
import type { JsonSource } from "./json-source.js";
import { plainText } from "./page-html.js";
import { isCalledDeprecated, rateLimitIn } from "./prose.js";
import { usageOf } from "./usage.js";

/** Whether a JSON file has the shape of the `api.json` of Tencent's command line. */
export function isApiJson(value: JsonObject): boolean {
  return "objects" in value && "actions" in value && "metadata" in value;
}

/**
 * The `api.json` that Tencent's command line ships for a service: every action and every object with
 * its members. It knows no error codes, rate limits or examples of calls.
 */
export function readApiJson(source: JsonSource, accepts: Accepts = () => false): ApiFacts {
  const { value } = source;
  const objects = new ApiJsonObjects(source, accepts);
  const actions = new Map<string, ActionFacts>();
  const own = new Set<string>();
  for (const [name, action] of entriesOf(source.object(value, ["actions"]))) {
    const facts = readAction(name, action, { source, objects, own });
    if (facts !== undefined) actions.set(name, facts);
  }
  if (actions.size === 0) throw source.fail(["actions"], "at least one action");
  const all = new Map<string, TypeFacts>();
  for (const [name, object] of entriesOf(source.object(value, ["objects"]))) {
    const at = ["objects", name];
    if (!isWireName(name)) throw source.fail(at, `a type's name: ${NAMED}`, name);
    if (PLAIN_TYPES.has(name)) {
      objects.odd(at, "an object that is called like a plain type: left out", OTHER_NAME, name);
      continue;
    }
    const description = documentOf(object);
    all.set(name, {
      facts: description === "" ? {} : { description },
      fields: objects.fieldsOf(name),
      usage: new Set(),
    });
  }
  const usage = usageOf(actions, all);
  const types = new Map<string, TypeFacts>();
  for (const [name, type] of all) {
    const ways = usage(name);
    // What is a request or a response belongs to its action, unless a field is of that type as well.
    if (own.has(name) && ways.size === 0) continue;
    types.set(name, { ...type, usage: ways, ...(ways.size === 0 ? { usedBy: [] } : {}) });
  }
  return {
    kind: "api.json",
    file: source.file,
    actions,
    types,
    errorCodes: new Map(),
    whole: { actions: true, types: true, errorCodes: false },
    about: aboutIn(member(value, "metadata")),
    undescribed: new Set([...objects.undescribed].filter((name) => usage(name).size > 0)),
    oddities: [...objects.oddities].map(([at, message]) => ({ at, message })),
  };
}

const NAMED = "letters, digits and underscores";
const OTHER_NAME = `a name that is none of ${[...PLAIN_TYPES].join(", ")}`;

function aboutIn(metadata: unknown): About {
  const first = (...keys: string[]) =>
    keys.map((key) => optionalText(metadata, key).trim()).find((text) => text !== "");
  const [host] = (first("endpoint") ?? "").replace(/^https:\/\//, "").split(".");
  const service = first("serviceShortName") ?? (host === "" ? undefined : host);
  return {
    service,
    version: first("apiVersion"),
    title: first("serviceNameEN", "serviceName", "serviceNameCN"),
    summary: plainText(first("apiBrief", "api_brief") ?? "") || undefined,
  };
}

/** What the reading of actions needs. */
interface Context {
  readonly source: JsonSource;
  readonly objects: ApiJsonObjects;
  /** Is told the objects that are a request or a response. */
  readonly own: Set<string>;
}

/** Undefined where no client could have a method of this name. */
function readAction(name: string, action: unknown, context: Context): ActionFacts | undefined {
  const { source, objects } = context;
  const at = ["actions", name];
  const reason = whyNoMethod(name);
  if (reason !== undefined) {
    objects.odd(at, `the action is left out: ${reason}`, "a name that a method can have", name);
    return undefined;
  }
  if (!isWireName(name)) throw source.fail(at, `an action's name: ${NAMED}`, name);
  const request = parametersOf(action, [...at, "input"], "request", context);
  const response = parametersOf(action, [...at, "output"], "response", context);
  const title = optionalText(action, "name") || undefined;
  return { facts: actionFacts(action, at, context), title, request, response };
}

function parametersOf(
  action: unknown,
  at: Path,
  direction: Direction,
  { source, objects, own }: Context,
): FieldList | undefined {
  const key = String(at.at(-1));
  // An action that takes or gives nothing need not name an object.
  if (member(action, key) === undefined || member(action, key) === null) {
    return { facts: {}, fields: new Map() };
  }
  const name = source.text(action, at);
  if (name === "") return { facts: {}, fields: new Map() };
  own.add(name);
  if (!objects.has(name)) {
    objects.odd(
      at,
      `there is no object ${JSON.stringify(name)}: its members are not known`,
      OBJECT,
      name,
    );
    return undefined;
  }
  return {
    object: name,
    facts: {},
    fields: objects.fieldsOf(name, direction),
  };
}

function actionFacts(
  action: unknown,
  at: Path,
  { source, objects }: Context,
): Partial<Record<FactName, FactValue>> {
  const facts: Partial<Record<FactName, FactValue>> = {};
  const description = documentOf(action);
  if (description !== "") facts.description = description;
  const rateLimit = rateLimitIn(description);
  if (rateLimit !== undefined) facts.rateLimit = rateLimit;
  const status = member(action, "status") ?? "online";
  if (typeof status !== "string") {
    throw source.fail([...at, "status"], STATUS, status);
  }
  if (!KNOWN_STATUSES.has(status)) {
    objects.odd(
      [...at, "status"],
      `nothing is known of the status ${JSON.stringify(status)}`,
      STATUS,
      status,
    );
  }
  if (GOING.has(status) || isCalledDeprecated(description)) facts.deprecated = true;
  return facts;
}

const STATUS = '"online" or "deprecated"';

const KNOWN_STATUSES = new Set(["online", "deprecated", "offline"]);
/** An action that is withdrawn, or about to be. */
const GOING = new Set(["deprecated", "offline"]);
