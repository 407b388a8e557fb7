import type { Action } from "../model/model.js";
import { openObject, valueOf, type CodeValue } from "./code-value.js";
import { constant, functionOf, type Declaration, type Import } from "./draft.js";
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
  return functionOf({
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
  });
}

/** Imports of what actions take and return, and of the client. */
export function clientImports(client: safe.Identifier, actions: readonly Action[]): Import[] {
  return [
    ...actions.map(({ file, request, response }) => ({
      from: `./actions/${safe.modulePath(file)}.js`,
      names: [safe.identifier(request.name), safe.identifier(response.name)],
      typeOnly: true,
    })),
    { from: "./client.js", names: [client], typeOnly: true },
  ];
}

/** A constant that has an object of metadata to each name. */
export function metadataTable(draft: {
  readonly name: safe.Identifier;
  readonly doc: safe.DocText;
  readonly type: safe.Identifier;
  readonly rows: readonly (readonly [name: string, metadata: CodeValue])[];
}): Declaration {
  const { name, doc, type, rows } = draft;
  return constant({
    name,
    doc,
    type: safe.type.recordOf(type),
    value: openObject(rows.map(([key, value]) => ({ key: safe.propertyKey(key), value }))),
  });
}

type Value =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | Readonly<Record<string, string>>
  | undefined;

/** An object of metadata. Unknown members are left out, and so are empty lists but those of `kept`. */
export function metadataObject(
  metadata: Readonly<Record<string, Value>>,
  kept: readonly string[] = [],
): CodeValue {
  return openObject(
    Object.entries(metadata).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (Array.isArray(value) && value.length === 0 && !kept.includes(key)) return [];
      return [{ key: safe.propertyKey(key), value: valueOf(value) }];
    }),
  );
}
