import { declaredHeaders } from "../load/declared-headers.js";
import { entriesOf, isObject, objectMember, type JsonObject } from "../load/json.js";
import type { Emitter } from "./draft.js";

/** `openapi.json`: the bundled document, for other tools. */
export const emitDocument: Emitter = ({ document, version }) => {
  const text = `${JSON.stringify(documentForTools(document, version), undefined, 2)}\n`;
  return [{ kind: "text", path: "openapi.json", text }];
};

/** The bundled document with what other tools need to call the service by it. */
export function documentForTools(document: JsonObject, version: string): JsonObject {
  const { servers, paths } = document;
  return {
    ...document,
    servers: Array.isArray(servers) ? servers.map(withoutDescribedVariables) : servers,
    paths: Object.fromEntries(
      entriesOf(paths).map(([key, item]) => [key, withHeaders(item, version)]),
    ),
  };
}

function withHeaders(item: unknown, version: string): unknown {
  const operation = objectMember(item, "post");
  if (!isObject(item) || operation === undefined) return item;
  const parameters = declaredHeaders(String(operation["operationId"]), version);
  const post = entriesOf(operation).flatMap(([key, value]) =>
    // Beside the body, as both are sent.
    key === "requestBody"
      ? [
          ["parameters", parameters],
          [key, value],
        ]
      : [[key, value]],
  );
  return { ...item, post: Object.fromEntries(post) as JsonObject };
}

/**
 * A server whose variables are described in its own description. OpenAPI has a place for that in the
 * variable, but its schema of 2021-04-15 misspells it as `descriptions`, and swagger-parser refuses
 * documents by that schema.
 */
function withoutDescribedVariables(server: unknown): unknown {
  if (!isObject(server) || !isObject(server["variables"])) return server;
  const texts = typeof server["description"] === "string" ? [server["description"]] : [];
  const variables = entriesOf(server["variables"]).map(([name, variable]) => {
    if (!isObject(variable)) return [name, variable];
    const { description, ...others } = variable;
    if (typeof description === "string") texts.push(`\`${name}\`: ${description}`);
    return [name, others];
  });
  return {
    ...server,
    ...(texts.length === 0 ? {} : { description: texts.join("\n\n") }),
    variables: Object.fromEntries(variables),
  };
}
