import { asList, member, type JsonObject } from "./json.js";
import { operationsOf } from "./operations.js";

/**
 * The headers that tell one action from another, as parameters of its operation. All actions share
 * one address, and the fragment of a path is not sent: tools that know no TC3 learn of the headers
 * here. The default is the value once more, since some tools fill in nothing but defaults.
 */
export function declaredHeaders(action: string, version: string): JsonObject[] {
  return [
    header("X-TC-Action", action, "Name of the action. The fragment of the path is not sent."),
    header("X-TC-Version", version, "Version of the API."),
  ];
}

function header(name: string, value: string, description: string): JsonObject {
  const schema = { type: "string", const: value, default: value };
  return { name, in: "header", required: true, description, schema };
}

/**
 * Takes these headers out of a document that the generator has written, so that it reads as the one
 * that it was made from. Other parameters stay, and are refused as unknown keys.
 */
export function removeDeclaredHeaders(document: JsonObject): void {
  const version = String(member(document, "info", "version"));
  for (const { operation } of operationsOf(document)) {
    const own = declaredHeaders(String(operation["operationId"]), version).map(identityOf);
    const written = asList(operation["parameters"]).map(identityOf);
    if (written.join() === own.join()) delete operation["parameters"];
  }
}

/** What makes a parameter the one that it is; its words may be those of another version. */
function identityOf(parameter: unknown): string {
  const at = member(parameter, "in");
  return JSON.stringify([at, member(parameter, "name"), member(parameter, "schema", "const")]);
}
