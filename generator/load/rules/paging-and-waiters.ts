import { refName, resolved } from "../../../runtime/openapi.js";
import {
  asList,
  entriesOf,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type Path,
} from "../json.js";
import { operationsOf } from "../operations.js";
import { isIdentifier } from "../../emit/safe.js";
import { baseType, namedSchemas } from "../schemas.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";

/** The fields of an object, and whose they are. */
interface Fields {
  readonly owner: string;
  readonly properties: JsonObject;
}

/** What is said of paging, waiting, starting and looking up speaks of fields that exist and have the right type. */
export function checkPagingAndWaiters({ document, report }: RuleContext): void {
  const schemas = namedSchemas(document);
  const operations = operationsOf(document).map(({ at, operation }) => ({
    at: [...at, "x-tencentcloud"],
    action: String(operation["operationId"]),
    metadata: objectMember(operation, "x-tencentcloud") ?? {},
  }));
  const waiters = new Map<string, string>();

  for (const { at, action, metadata } of operations) {
    for (const name of Object.keys(objectMember(metadata, "waiters") ?? {})) {
      const here = [...at, "waiters", name];
      if (!isIdentifier(name)) {
        report(here, "not usable as a name: letters and digits, a capital first.");
      }
      const other = waiters.get(name);
      if (other !== undefined) report(here, `${other} has a waiter called ${name} already.`);
      waiters.set(name, action);
    }
  }
  for (const operation of operations) {
    checkPaging(operation);
    checkWaiters(operation);
    checkStarts(operation);
    checkLookupFields(operation);
  }

  function checkPaging({ at, action, metadata }: (typeof operations)[number]): void {
    const paging = objectMember(metadata, "paging");
    if (paging === undefined) return;
    const request = fieldsOf(`${action}Request`);
    const response = fieldsOf(`${action}Response`);
    for (const key of ["limit", "offset", "page"]) {
      expectField(request, paging[key], "integer", [...at, "paging", key]);
    }
    expectField(response, paging["items"], "array", [...at, "paging", "items"]);
    expectField(response, paging["total"], "integer", [...at, "paging", "total"]);
  }

  function checkWaiters({ at, action, metadata }: (typeof operations)[number]): void {
    for (const [name, waiter] of entriesOf(metadata["waiters"])) {
      const here = [...at, "waiters", name];
      const response = fieldsOf(`${action}Response`);
      const items = member(waiter, "items");
      const isList = expectField(response, items, "array", [...here, "items"]);
      const subject = isList ? itemFields(response.properties[String(items)]) : response;
      expectField(subject, member(waiter, "state"), undefined, [...here, "state"]);
      expectField(subject, member(waiter, "detail"), undefined, [...here, "detail"]);
      const awaited = asList(member(waiter, "awaited"));
      if (awaited.length > 0 && !isList) {
        report([...here, "awaited"], "only a waiter that looks at items can count them.");
      }
      awaited.forEach((field, index) => {
        expectField(fieldsOf(`${action}Request`), field, "array", [...here, "awaited", index]);
      });
    }
  }

  function checkStarts({ at, action, metadata }: (typeof operations)[number]): void {
    for (const [name, fields] of entriesOf(metadata["starts"])) {
      const here = [...at, "starts", name];
      const polled = waiters.get(name);
      if (polled === undefined) {
        report(here, `there is no waiter ${name}.${didYouMean(name, [...waiters.keys()])}`);
        continue;
      }
      const wanted = fieldsOf(`${polled}Request`);
      const given = fieldsOf(`${action}Response`);
      for (const [to, from] of entriesOf(fields)) {
        if (!expectField(wanted, to, undefined, [...here, to])) continue;
        const type = typeOf(wanted.properties[to]);
        expectField(given, from, typeof type === "string" ? type : undefined, [...here, to]);
      }
    }
  }

  function checkLookupFields({ at, action, metadata }: (typeof operations)[number]): void {
    asList(metadata["lookupFields"]).forEach((field, index) => {
      expectField(fieldsOf(`${action}Request`), field, undefined, [...at, "lookupFields", index]);
    });
  }

  /** Whether the field is there and of that type; says so where it is not. */
  function expectField(of: Fields, name: unknown, type: string | undefined, at: Path): boolean {
    if (typeof name !== "string") return false;
    const names = Object.keys(of.properties);
    if (!Object.hasOwn(of.properties, name)) {
      report(at, `${of.owner} has no field ${name}.${didYouMean(name, names)}`);
      return false;
    }
    const found = typeOf(of.properties[name]);
    if (type === undefined || found === type) return true;
    report(at, `${of.owner}.${name} would have to be of type ${type}, but is ${String(found)}.`);
    return false;
  }

  function fieldsOf(owner: string): Fields {
    return { owner, properties: objectMember(schemas, owner, "properties") ?? {} };
  }

  function itemFields(list: unknown): Fields {
    return fieldsOf(refName(member(resolved(schemas, list), "items")) ?? "the item");
  }

  function typeOf(schema: unknown): unknown {
    const type = resolved<unknown>(schemas, schema);
    return isObject(type) ? baseType(type) : undefined;
  }
}
