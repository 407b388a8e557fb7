import { refName } from "../../../runtime/openapi.js";
import { isObject, member, objectMember, type JsonObject, type Path } from "../json.js";
import { isErrorResult, isRead, operationsOf, responseBranches } from "../operations.js";
import { isWireName, whyNoMethod } from "../../emit/safe.js";
import { namedSchemas } from "../schemas.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";

const LETTERS = "letters, digits and underscores";
const TAKE_OUT = "Take the action out; client.api reaches it without its types.";

/** One action to a path, one name to an action, and an envelope that the client can unwrap. */
export function checkOperations({ document, report, reportKey }: RuleContext): void {
  const seen = new Map<string, string>();
  for (const { pathKey, at, operation } of operationsOf(document)) {
    const action = operation["operationId"];
    if (typeof action === "string") {
      const first = seen.get(action);
      if (first !== undefined) {
        report(
          [...at, "operationId"],
          `${action} is also the operationId of ${first}. Name each once.`,
        );
      }
      seen.set(action, pathKey);
      const reason = whyNoMethod(action);
      if (reason !== undefined) {
        report(
          [...at, "operationId"],
          `no client can have a method ${action}: ${reason}. ${TAKE_OUT}`,
        );
      } else if (!isWireName(action)) {
        report([...at, "operationId"], `not the name of an action: use ${LETTERS}.`);
      }
      if (pathKey !== `/#${action}`) {
        reportKey(at.slice(0, 2), `the path of ${action} must be "/#${action}".`);
      }
    }
    checkLookupFields(operation, at);
    checkLookupState(operation, at);
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
  function checkLookupState(operation: JsonObject, at: Path): void {
    const lookupState = member(operation, "x-tencentcloud", "lookupState");
    if (!Array.isArray(lookupState)) return;
    lookupState.forEach((text, index) => {
      const here = [...at, "x-tencentcloud", "lookupState", index];
      const [action = "", field = ""] = String(text).split(".");
      const read = objectMember(document, "paths", `/#${action}`, "post");
      if (read === undefined) report(here, `there is no action ${action}.`);
      else if (!isRead(read)) {
        report(here, `${action} changes something, and a state is looked up by reading.`);
      } else if (!fieldsOf(action, read).includes(field)) {
        report(here, `neither the response of ${action} nor its items have a field ${field}.`);
      }
    });
  }

  /** Fields of a response, and of the items that it pages through. */
  function fieldsOf(action: string, operation: JsonObject): string[] {
    const schemas = namedSchemas(document);
    const response = objectMember(schemas, `${action}Response`, "properties") ?? {};
    const items = String(member(operation, "x-tencentcloud", "paging", "items"));
    const item = refName(objectMember(response, items, "items")) ?? "";
    return [
      ...Object.keys(response),
      ...Object.keys(objectMember(schemas, item, "properties") ?? {}),
    ];
  }

  function checkLookupFields(operation: JsonObject, at: Path): void {
    const lookupFields = member(operation, "x-tencentcloud", "lookupFields");
    if (!Array.isArray(lookupFields)) return;
    const request = `${String(operation["operationId"])}Request`;
    const names = Object.keys(objectMember(namedSchemas(document), request, "properties") ?? {});
    lookupFields.forEach((field, index) => {
      if (typeof field === "string" && !names.includes(field)) {
        const here = [...at, "x-tencentcloud", "lookupFields", index];
        report(here, `the request has no field ${field}.${didYouMean(field, names)}`);
      }
    });
  }

  for (const { at, operation } of operationsOf(document)) {
    const priceAction = member(operation, "x-tencentcloud", "priceAction");
    if (typeof priceAction !== "string") continue;
    const here = [...at, "x-tencentcloud", "priceAction"];
    const asked = objectMember(document, "paths", `/#${priceAction}`, "post");
    if (asked === undefined) {
      const hint = didYouMean(priceAction, [...seen.keys()]);
      report(here, `there is no action ${priceAction}.${hint}`);
    } else if (!isRead(asked)) {
      report(here, `${priceAction} changes something, and a price is asked for by reading.`);
    }
  }

  for (const name of Object.keys(namedSchemas(document))) {
    if (isWireName(name)) continue;
    report(["components", "schemas", name], `not the name of a type: use ${LETTERS}.`);
  }
  const tags = member(document, "tags");
  const known = Array.isArray(tags) ? tags.filter(isObject).map((tag) => tag["name"]) : [];
  for (const { at, operation } of operationsOf(document)) {
    const used = operation["tags"];
    if (!Array.isArray(used)) continue;
    used.forEach((tag, index) => {
      if (!known.includes(tag)) {
        report([...at, "tags", index], `the root file has no tag ${String(tag)}. Add it there.`);
      }
    });
  }
}
