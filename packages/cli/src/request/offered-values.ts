import type { Offer, Operation, Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "../../../explorer/src/describe/schema.js";
import { connect } from "../connection.js";
import { actionNames, operationOf, requestSchemaOf, resolved } from "../document.js";
import { splitFlags } from "./flags.js";

/** Who waits for a completion does not wait for long. */
const TIMEOUT_S = 3;
/** Where the document does not say how many a page may have. */
const MOST = 100;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Values for a field from the action that lists them, in the region and with the credentials that a call
 * would have. None where something is missing, or where the service does not answer soon.
 */
export async function offeredValues(field: string, words: readonly string[]): Promise<string[]> {
  const found = findOffer(field);
  if (found === undefined) return [];
  const request = requestFor(found.operation, words);
  if (request === undefined) return [];
  try {
    const redis = await connect({ ...optionsIn(words), timeout: TIMEOUT_S }, { retry: false });
    return valuesIn(await redis.call<Fields>(found.action, request), found.offer);
  } catch {
    return [];
  }
}

function findOffer(
  field: string,
): { action: string; operation: Operation; offer: Offer } | undefined {
  for (const action of actionNames()) {
    const operation = operationOf(action);
    const offer = operation["x-tencentcloud"]?.offers?.find(({ fields }) => fields.includes(field));
    if (offer !== undefined) return { action, operation, offer };
  }
  return undefined;
}

/** Its required parameters, from those on the command line, or the only value that one may have. */
function requestFor(operation: Operation, words: readonly string[]): Fields | undefined {
  const { properties = {}, required = [] } = requestSchemaOf(operation);
  const { limit, offset } = operation["x-tencentcloud"]?.paging ?? {};
  const given = new Map(splitFlags(words).flags.map(({ name, values }) => [name, values[0]]));
  const request: Record<string, unknown> = {};
  if (offset !== undefined) request[offset] = 0;
  if (limit !== undefined) request[limit] = resolved(properties[limit] ?? {}).maximum ?? MOST;
  for (const name of required.filter((one) => !Object.hasOwn(request, one))) {
    request[name] = given.get(name) ?? onlyValue(resolved(properties[name] ?? {}));
    if (request[name] === undefined) return undefined;
  }
  return request;
}

function onlyValue(schema: Schema): unknown {
  const choices = choicesOf(schema);
  return choices.length === 1 ? choices[0]?.value : schema.const;
}

function optionsIn(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const name of ["region", "profile", "endpoint"]) {
    const at = words.indexOf(`--${name}`);
    const value = at < 0 ? undefined : words[at + 1];
    if (value !== undefined) options[name] = value;
  }
  return options;
}

function valuesIn(response: Fields, { items, value }: Offer): string[] {
  let list: readonly unknown[] = [response];
  for (const name of items.split(".")) {
    list = list.flatMap((item) => ((item as Fields)[name] as unknown[] | undefined) ?? []);
  }
  return list.map((item) => String((item as Fields)[value] ?? ""));
}
