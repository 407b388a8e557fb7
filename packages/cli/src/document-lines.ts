import type { OpenApiDocument } from "../../../runtime/openapi.js";

/** The first line. Below it is one for each action, and then one for each type, in the order of the names. */
interface Head {
  readonly rest: OpenApiDocument;
  readonly paths: readonly string[];
  readonly schemas: readonly string[];
}

/** A document as lines of JSON, of which each can be parsed by itself. */
export function toLines(document: OpenApiDocument): string {
  const { paths, components } = document;
  const { schemas } = components;
  const rest = { ...document, paths: {}, components: { ...components, schemas: {} } };
  const head: Head = { rest, paths: Object.keys(paths), schemas: Object.keys(schemas) };
  const lines = [head, ...Object.values(paths), ...Object.values(schemas)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * The document of such lines. An action or a type is parsed when it is asked for: a call needs a few of
 * hundreds, and to parse all of them takes a tenth of its time.
 */
export function fromLines(bytes: Buffer): OpenApiDocument {
  let end = -1;
  const nextLine = (): (() => unknown) => {
    const start = end + 1;
    const stop = (end = bytes.indexOf("\n", start));
    return () => JSON.parse(bytes.toString("utf8", start, stop)) as unknown;
  };
  const { rest, paths, schemas } = nextLine()() as Head;
  for (const name of paths) addMember(rest.paths, name, nextLine());
  for (const name of schemas) addMember(rest.components.schemas, name, nextLine());
  return rest;
}

function addMember(members: object, name: string, parse: () => unknown): void {
  let value: unknown;
  Object.defineProperty(members, name, { enumerable: true, get: () => (value ??= parse()) });
}
