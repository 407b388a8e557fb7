import type { Action } from "../model/model.js";
import { openObject, valueOf, type CodeValue } from "./code-value.js";
import { constant, typeImport, type Declaration, type Import } from "./draft.js";
import * as safe from "./safe.js";

/** The type of the client that they take, in `runtime/pagination.ts`. */
export const CLIENT_WITH = safe.ownName("ClientWith");

/** A function that takes a client and the name of something that the service offers. */
export interface ClientFunction {
  readonly name: safe.Identifier;
  readonly doc: readonly safe.DocText[];
  /** The interface whose members are the names. */
  readonly names: safe.Identifier;
  /** Parameter that takes one of the names, and the name of its type. */
  readonly key: { readonly parameter: safe.Identifier; readonly type: safe.Identifier };
  readonly client: safe.Identifier;
  /** Name of the client's method that it calls. */
  readonly action: safe.TypeText;
  /** Of what follows client and name. */
  readonly parameters: safe.TypeText;
  readonly returns: safe.TypeText;
  readonly result: safe.Expression;
}

export function clientFunction(draft: ClientFunction): Declaration {
  const { name, doc, names, key, client, action, parameters, returns, result } = draft;
  return {
    kind: "function",
    name,
    doc: safe.docBlocks(...doc),
    typeParameters: [{ name: key.type, constraint: safe.type.keyOf(names) }],
    parameters: [
      {
        name: safe.ownName("client"),
        type: safe.type.generic(CLIENT_WITH, safe.type.reference(client), action),
      },
      { name: key.parameter, type: safe.type.reference(key.type) },
      { name: safe.ownName("parameters"), type: parameters, isRest: true },
    ],
    returns,
    result,
  };
}

/** Imports of what actions take and return. */
export function actionImports(actions: readonly Action[]): Import[] {
  return actions.map(({ file, request, response }) =>
    typeImport(
      `./actions/${safe.modulePath(file)}.js`,
      [request.name, response.name].map(safe.identifier),
    ),
  );
}

/** A constant that has an object of metadata to each name. */
export function metadataTable(
  name: safe.Identifier,
  type: safe.Identifier,
  doc: safe.DocText,
  rows: readonly (readonly [name: string, metadata: object])[],
): Declaration {
  const entries = rows.map(([key, metadata]) => ({
    key: safe.propertyKey(key),
    value: metadataObject(metadata),
  }));
  return constant({
    name,
    doc,
    type: safe.type.recordOf(safe.type.reference(type)),
    value: openObject(entries),
  });
}

/** Unknown members are left out. */
function metadataObject(metadata: object): CodeValue {
  const known = Object.entries(metadata).filter(([, value]) => value !== undefined);
  return valueOf(Object.fromEntries(known));
}
