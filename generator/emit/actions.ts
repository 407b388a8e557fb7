import { typeAlias, type DraftFile } from "./draft.js";
import * as safe from "./safe.js";
import type { Emitter } from "./emitter.js";
import { importsOf, objectInterface } from "./object-type.js";

/** `actions/<Action>.ts`: what an action takes, what it gives, and the codes it may refuse with. */
export const emitActions: Emitter = (model) =>
  model.actions.map((action): DraftFile => ({
    kind: "module",
    path: `actions/${safe.modulePath(action.file)}.ts`,
    imports: importsOf([action.request, action.response], "actions"),
    declarations: [
      objectInterface(action.request),
      objectInterface(action.response),
      typeAlias({
        name: safe.identifier(`${action.stem}ErrorCode`),
        doc: safe.doc`Codes documented for ${safe.docText(action.name)}, besides those that any action may answer with.`,
        type: safe.type.literals(action.errors.map(({ code }) => safe.literal(code))),
      }),
    ],
  }));
