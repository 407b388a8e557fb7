import { refName, resolved } from "../../../runtime/openapi.js";
import { asList, asTexts, member, objectMember, type Path } from "../json.js";
import { effectOf, operationsOf } from "../operations.js";
import { namedSchemas } from "../schemas.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";

/** What is offered for a request field is in the response, is read, and stands in one place. */
export function checkOffers({ document, report }: RuleContext): void {
  const schemas = namedSchemas(document);
  const operations = operationsOf(document);
  const requested = new Set(
    operations.flatMap(({ operation }) => namesOf(`${String(operation["operationId"])}Request`)),
  );
  const offered = new Map<string, string>();

  for (const { at, operation } of operations) {
    const action = String(operation["operationId"]);
    asList(member(operation, "x-tencentcloud", "offers")).forEach((offer, index) => {
      const here = [...at, "x-tencentcloud", "offers", index];
      if (effectOf(operation) !== "read") {
        report(here, `${action} changes something, and values are asked for by reading.`);
      }
      asTexts(member(offer, "fields")).forEach((field, place) => {
        checkField(field, action, [...here, "fields", place]);
      });
      checkItems(`${action}Response`, offer, here);
    });
  }

  function checkField(field: string, action: string, at: Path): void {
    if (!requested.has(field)) {
      report(at, `no request has a field ${field}.${didYouMean(field, [...requested])}`);
    }
    const other = offered.get(field);
    if (other !== undefined) report(at, `${other} offers values of ${field} already.`);
    offered.set(field, action);
  }

  function checkItems(response: string, offer: unknown, at: Path): void {
    let owner: string | undefined = response;
    for (const list of String(member(offer, "items")).split(".")) {
      const names = namesOf(owner);
      if (!names.includes(list)) {
        report([...at, "items"], `${owner} has no field ${list}.${didYouMean(list, names)}`);
        return;
      }
      const field: unknown = objectMember(schemas, owner, "properties", list);
      owner = refName(member(resolved(schemas, field), "items"));
      if (owner === undefined) {
        report([...at, "items"], `${list} would have to be a list of a type with a name.`);
        return;
      }
    }
    const names = namesOf(owner);
    for (const key of ["value", "label"]) {
      const field = member(offer, key);
      if (typeof field !== "string" || names.includes(field)) continue;
      report([...at, key], `${owner} has no field ${field}.${didYouMean(field, names)}`);
    }
  }

  function namesOf(type: string): string[] {
    return Object.keys(objectMember(schemas, type, "properties") ?? {});
  }
}
