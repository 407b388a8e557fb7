import type { Action, Field } from "../../model/model.js";
import * as safe from "../safe.js";
import { codeOf, separated } from "../code-value.js";
import { waitLine } from "../usage.js";
import { importOf, lines, type ClientCode } from "./client-code.js";
import { exampleValue } from "./example-value.js";
import type { Site } from "./site.js";

/** A response with more fields than this is given a name, instead of each of them. */
const FEW = 3;

/** The calls of an action that its examples show, each a program of its own behind the set-up. */
export function exampleCalls(site: Site, names: ClientCode, action: Action): safe.Expression[] {
  const { requests } = action.examples;
  return requests.map((example, index) => {
    const request = requestCode(site, action, example.value);
    const kept = keptOf(action, request.enumerations);
    // What comes after the response is the same for every request.
    const isFirst = index === 0;
    return lines([
      ...(request.enumerations.length === 0
        ? []
        : [importOf(request.enumerations, names.types), safe.source``]),
      ...(example.summary === undefined ? [] : [safe.lineComment(example.summary)]),
      callLine(kept, names, action, request.code),
      ...(isFirst ? action.starts.map((start) => waitLine(names, action, start)) : []),
      ...(isFirst ? walkLines(site, names, action) : []),
    ]);
  });
}

function requestCode(site: Site, { request }: Action, value: unknown) {
  // The request has no place among the types, so its fields are looked up here.
  const withRequest: Pick<Site, "typeNamed"> = {
    typeNamed: (name) => (name === request.name ? request : site.typeNamed(name)),
  };
  return exampleValue(withRequest, value, {
    kind: "named",
    name: request.name,
    module: request.module,
  });
}

type RequestCode = ReturnType<typeof requestCode>["code"];

/** How the response is kept: by its fields, as a whole, or not at all where it says nothing. */
type Kept = readonly safe.Identifier[] | "whole" | "none";

function keptOf(action: Action, taken: readonly safe.Identifier[]): Kept {
  const telling = action.response.fields.filter(isTelling);
  if (telling.length === 0) return "none";
  const canBeNamed = telling.every(
    ({ name }) => safe.isIdentifier(name) && !(taken as readonly string[]).includes(name),
  );
  // A wait takes the whole response.
  const isWhole = telling.length > FEW || action.starts.length > 0 || !canBeNamed;
  return isWhole ? "whole" : telling.map(({ name }) => safe.identifier(name));
}

export function isTelling({ name, deprecated }: Field): boolean {
  return name !== "RequestId" && !deprecated;
}

function callLine(
  kept: Kept,
  { client }: ClientCode,
  action: Action,
  request: RequestCode,
): safe.Expression {
  const method = safe.source`await ${client}${safe.access(action.name)}`;
  const call = safe.source`${method}(${argument(request, action)});`;
  if (kept === "none") return call;
  if (kept === "whole") return safe.source`const response = ${call}`;
  const fields = separated(kept.map((name) => safe.source`${name}`));
  return safe.source`const { ${fields} } = ${call}`;
}

/** A request that asks for nothing is left out where it may be. */
function argument(request: RequestCode, { request: type }: Action): safe.Expression {
  const isEmpty = request.kind === "object" && request.entries.length === 0;
  const isNeeded = type.fields.some(({ required }) => required);
  return isEmpty && !isNeeded ? safe.source`` : codeOf(request);
}

/** Walks through the list, with what the request asks for besides its place in the list. */
function walkLines(site: Site, names: ClientCode, action: Action): safe.Expression[] {
  const { paging } = action;
  if (paging === undefined) return [];
  const required = new Set(action.request.fields.filter((f) => f.required).map((f) => f.name));
  // Those that an action insists on have to be given to its walk as well.
  const places = [paging.limit, paging.offset, paging.page]
    .filter((name) => name !== undefined && !required.has(name))
    .map((name) => safe.propertyKey(name ?? ""));
  const request = requestCode(site, action, action.examples.requests[0]?.value ?? {});
  if (request.code.kind !== "object") return [];
  const filters: RequestCode = {
    kind: "object",
    entries: request.code.entries.filter(({ key }) => !places.some((place) => place === key)),
  };
  const filter = argument(filters, action);
  const list = safe.source`${names.paginate}(${names.client}, ${safe.literal(action.name)}`;
  const call = filter === "" ? safe.source`${list})` : safe.source`${list}, ${filter})`;
  return [
    safe.source``,
    safe.source`// The whole list, item by item:`,
    safe.source`for await (const item of ${call}) {\nconsole.log(item);\n}`,
  ];
}
