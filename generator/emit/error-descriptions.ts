import { constant, reExport } from "./draft.js";
import * as safe from "./safe.js";
import { openObject } from "./code-value.js";
import type { Emitter } from "./emitter.js";

const DESCRIPTION = safe.ownName("ErrorDescription");

/** `error-descriptions.ts`: what each code means, apart from the codes so that it ships only if read. */
export const emitErrorDescriptions: Emitter = (model, runtime) => [
  {
    kind: "module",
    path: "error-descriptions.ts",
    imports: [{ from: runtime.module("service.js"), names: [DESCRIPTION], typeOnly: true }],
    declarations: [
      reExport({ from: runtime.module("service.js"), names: [DESCRIPTION], typeOnly: true }),
      constant({
        name: safe.ownName("errorDescriptions"),
        doc: safe.doc`What each documented code means and what to do about it, by code.`,
        type: safe.type.generic(
          safe.ownName("Readonly"),
          safe.type.generic(
            safe.ownName("Record"),
            safe.type.string,
            safe.type.union([safe.type.reference(DESCRIPTION), safe.type.undefined]),
          ),
        ),
        value: openObject(
          model.errorCodes.map((code) => ({
            key: safe.propertyKey(code.code),
            value: openObject([
              { key: safe.propertyKey("category"), value: safe.literal(code.category) },
              { key: safe.propertyKey("outcome"), value: safe.literal(code.outcome) },
              { key: safe.propertyKey("description"), value: safe.literal(code.description) },
              { key: safe.propertyKey("advice"), value: safe.literal(code.advice) },
            ]),
          })),
        ),
      }),
    ],
  },
];
