import type { ErrorCode } from "../model/model.js";
import { openObject, valueOf } from "./code-value.js";
import { constant, typeExport, typeImport, type Emitter } from "./draft.js";
import * as safe from "./safe.js";

const NAME = safe.ownName("ErrorCode");
const DESCRIPTION = safe.ownName("ErrorDescription");

/** `error-codes.ts`: a name for each code, and which codes each action is documented to give. */
export const emitErrorCodes: Emitter = (model) => [
  {
    kind: "module",
    path: "error-codes.ts",
    imports: [],
    declarations: [
      constant({
        name: NAME,
        doc: safe.doc`Every documented error code. The service may return codes that are not listed here.`,
        asConst: true,
        value: openObject(
          model.errorCodes.map((code) => ({
            key: safe.propertyKey(nameOf(code)),
            value: safe.literal(code.code),
            doc: codeDoc(code),
          })),
        ),
      }),
      {
        kind: "type",
        name: NAME,
        doc: safe.doc`Any documented error code.`,
        type: safe.type.valuesOf(NAME),
      },
      {
        kind: "type",
        name: safe.ownName("CommonErrorCode"),
        doc: safe.doc`Codes that any action may return.`,
        type: safe.type.literals(
          model.errorCodes.filter(({ common }) => common).map(({ code }) => safe.literal(code)),
        ),
      },
      {
        kind: "interface",
        name: safe.ownName("ActionErrorCodes"),
        doc: safe.doc`The codes documented for each action, by the action's name. Any action can also return a \`CommonErrorCode\`.`,
        properties: model.actions.map(({ name, errors }) => ({
          key: safe.propertyKey(name),
          type: safe.type.literals(errors.map(({ code }) => safe.literal(code))),
        })),
      },
    ],
  },
];

export function nameOf({ code }: ErrorCode): safe.Identifier {
  const name = safe.errorCodeName(code);
  if (name === undefined) throw new Error(`not an error code: ${JSON.stringify(code)}`);
  return name;
}

function codeDoc(code: ErrorCode): safe.DocText {
  return safe.docBlocks(
    safe.docText(code.description),
    code.outcome === "unknown" ? safe.doc`The service may have acted all the same.` : undefined,
    safe.doc`What to do: ${safe.docText(code.advice)}`,
  );
}

/** `error-descriptions.ts`: what each code means. A file of its own, so that bundlers leave it out where nothing uses it. */
export const emitErrorDescriptions: Emitter = (model, runtime) => [
  {
    kind: "module",
    path: "error-descriptions.ts",
    imports: [typeImport(runtime.module("service.js"), [DESCRIPTION])],
    declarations: [
      typeExport(runtime.module("service.js"), [DESCRIPTION]),
      constant({
        name: safe.ownName("errorDescriptions"),
        doc: safe.doc`What each documented code means and what to do about it, by code.`,
        type: safe.type.recordOf(
          safe.type.union([safe.type.reference(DESCRIPTION), safe.type.undefined]),
        ),
        value: openObject(
          model.errorCodes.map(({ code, category, outcome, description, advice }) => ({
            key: safe.propertyKey(code),
            value: valueOf({ category, outcome, description, advice }),
          })),
        ),
      }),
    ],
  },
];
