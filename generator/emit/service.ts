import { constant, type Import } from "./draft.js";
import type { Model } from "../model/model.js";
import * as safe from "./safe.js";
import { coreOf, tablesOf } from "../model/service-description.js";
import { atom, openObject, valueOf } from "./code-value.js";
import type { Emitter } from "./emitter.js";
import type { Runtime } from "./runtime.js";

const DESCRIPTION = safe.ownName("ServiceDescription");
const ENCODE_NAME = safe.ownName("encodeMultipart");
const ENCODE = safe.source`${ENCODE_NAME}`;

/**
 * `service.ts`: what the runtime has to know of the service. Every client carries it, so of actions
 * and codes it lists only those that differ from what can be told without a list.
 */
export const emitService: Emitter = (model, runtime) => [
  {
    kind: "module",
    path: "service.ts",
    imports: [
      { from: runtime.module("service.js"), names: [DESCRIPTION], typeOnly: true },
      ...coreImports(model, runtime),
    ],
    declarations: [
      constant({
        name: safe.ownName("service"),
        doc: safe.doc`What a client has to know of the service besides the types of its actions.`,
        type: safe.type.reference(DESCRIPTION),
        value: openObject([...coreEntries(model), ...entries(tablesOf(model))]),
      }),
    ],
  },
];

/** What holds for the whole service. */
export function coreEntries(model: Model) {
  return Object.entries(coreOf(model)).flatMap(([key, value]) => [
    entry(key, value),
    ...(key === "forms" ? [{ key: safe.propertyKey("encode"), value: atom(ENCODE) }] : []),
  ]);
}

/** What these entries stand on. Only a bundle with actions that take files has to hold it. */
export function coreImports(model: Model, runtime: Runtime): Import[] {
  if (coreOf(model).forms === undefined) return [];
  return [{ from: runtime.module("multipart.js"), names: [ENCODE_NAME], typeOnly: false }];
}

export function entry(key: string, value: unknown) {
  return { key: safe.propertyKey(key), value: valueOf(value) };
}

function entries(value: object) {
  return Object.entries(value).map(([key, member]) => entry(key, member));
}
