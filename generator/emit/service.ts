import { constant, typeImport, valueImport, type Emitter } from "./draft.js";
import * as safe from "./safe.js";
import { serviceOf } from "../model/service-description.js";
import { atom, openObject, valueOf } from "./code-value.js";

const DESCRIPTION = safe.ownName("ServiceDescription");
const ENCODE = safe.ownName("encodeMultipart");

/**
 * `service.ts`: what the runtime has to know of the service. Every client carries it, so of actions
 * and codes it lists only those that differ from what can be told without a list.
 */
export const emitService: Emitter = (model, runtime) => {
  const service = serviceOf(model);
  const takesFiles = service.forms !== undefined;
  return [
    {
      kind: "module",
      path: "service.ts",
      imports: [
        typeImport(runtime.module("service.js"), [DESCRIPTION]),
        ...(takesFiles ? [valueImport(runtime.module("multipart.js"), [ENCODE])] : []),
      ],
      declarations: [
        constant({
          name: safe.ownName("service"),
          doc: safe.doc`What a client has to know of the service besides the types of its actions.`,
          type: safe.type.reference(DESCRIPTION),
          value: openObject([
            ...Object.entries(service).map(([key, value]) => ({
              key: safe.propertyKey(key),
              value: valueOf(value),
            })),
            ...(takesFiles
              ? [{ key: safe.propertyKey("encode"), value: atom(safe.source`${ENCODE}`) }]
              : []),
          ]),
        }),
      ],
    },
  ];
};
