import { refName } from "../../../runtime/openapi.js";
import { whyNoMethod, isWireName } from "../../emit/safe.js";
import { asList, member, objectMember, type JsonObject, type Path } from "../json.js";
import { effectOf, isErrorResult, operationsOf, responseBranches } from "../operations.js";
import { namedSchemas } from "../schemas.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";

const LETTERS = "letters, digits and underscores";
const TAKE_OUT = "Take the action out; client.api reaches it without its types.";

/** One action to a path, one name to an action, and an envelope that the client can unwrap. */
export function checkOperations({ document, report, reportKey }: RuleContext): void {
  const schemas = namedSchemas(document);
  const operations = operationsOf(document);
  const knownTags = new Set(asList(document["tags"]).map((tag) => member(tag, "name")));
  const seen = new Map<string, string>();
  for (const { pathKey, at, operation } of operations) {
    checkName(operation["operationId"], pathKey, at);
    checkLookupAction(operation, [...at, "x-tencentcloud", "lookupAction"]);
    checkLookupState(operation, [...at, "x-tencentcloud", "lookupState"]);
    checkPriceAction(operation, [...at, "x-tencentcloud", "priceAction"]);
    checkEnvelope(operation, at);
    asList(operation["tags"]).forEach((tag, index) => {
      if (knownTags.has(tag)) return;
      report([...at, "tags", index], `the root file has no tag ${String(tag)}. Add it there.`);
    });
  }
  for (const name of Object.keys(schemas)) {
    if (isWireName(name)) continue;
    report(["components", "schemas", name], `not the name of a type: use ${LETTERS}.`);
  }

  function checkName(action: unknown, pathKey: string, at: Path): void {
    if (typeof action !== "string") return;
    const here = [...at, "operationId"];
    const first = seen.get(action);
    if (first !== undefined) {
      report(here, `${action} is also the operationId of ${first}. Name each once.`);
    }
    seen.set(action, pathKey);
    const reason = whyNoMethod(action);
    if (reason !== undefined) {
      report(here, `no client can have a method ${action}: ${reason}. ${TAKE_OUT}`);
    } else if (!isWireName(action)) {
      report(here, `not the name of an action: use ${LETTERS}.`);
    }
    if (pathKey !== `/#${action}`) {
      reportKey(at.slice(0, 2), `the path of ${action} must be "/#${action}".`);
    }
  }

  function checkEnvelope(operation: JsonObject, at: Path): void {
    const branches = responseBranches(operation);
    if (branches === undefined) {
      report(
        [...at, "responses"],
        "describe Response as anyOf of two branches: the result, and ErrorResult.",
      );
    } else if (branches.list.filter(isErrorResult).length !== 1 || branches.list.length !== 2) {
      report([...at, ...branches.at], "has to have two branches: the result, and ErrorResult.");
    }
  }

  function checkLookupAction(operation: JsonObject, at: Path): void {
    const action = member(operation, "x-tencentcloud", "lookupAction");
    if (typeof action !== "string") return;
    const read = expectRead(action, at, "what a call has made is looked up by reading");
    if (read === undefined || member(read, "x-tencentcloud", "paging") !== undefined) return;
    report(at, `${action} has no paging, which says where its list is.`);
  }

  function checkLookupState(operation: JsonObject, at: Path): void {
    asList(member(operation, "x-tencentcloud", "lookupState")).forEach((text, index) => {
      const [action = "", field = ""] = String(text).split(".");
      const read = expectRead(action, [...at, index], "a state is looked up by reading");
      if (read === undefined || fieldsOf(action, read).includes(field)) return;
      report(
        [...at, index],
        `neither the response of ${action} nor its items have a field ${field}.`,
      );
    });
  }

  function checkPriceAction(operation: JsonObject, at: Path): void {
    const action = member(operation, "x-tencentcloud", "priceAction");
    if (typeof action === "string") expectRead(action, at, "a price is asked for by reading");
  }

  /** The action of that name, if it only reads; says so where there is none. */
  function expectRead(action: string, at: Path, why: string): JsonObject | undefined {
    const operation = objectMember(document, "paths", `/#${action}`, "post");
    if (operation === undefined) {
      const names = operations.map((one) => String(one.operation["operationId"]));
      report(at, `there is no action ${action}.${didYouMean(action, names)}`);
    } else if (effectOf(operation) !== "read") {
      report(at, `${action} changes something, and ${why}.`);
    } else return operation;
    return undefined;
  }

  /** Fields of a response, and of the items that it pages through. */
  function fieldsOf(action: string, operation: JsonObject): string[] {
    const response = objectMember(schemas, `${action}Response`, "properties") ?? {};
    const items = String(member(operation, "x-tencentcloud", "paging", "items"));
    const item = refName(objectMember(response, items, "items")) ?? "";
    return [
      ...Object.keys(response),
      ...Object.keys(objectMember(schemas, item, "properties") ?? {}),
    ];
  }
}
