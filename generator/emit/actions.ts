import type { DraftFile } from "./draft.js";
import * as safe from "./safe.js";
import type { Emitter } from "./emitter.js";
import { enumerationsOf } from "./enumeration-doc.js";
import { importsOf, objectInterface } from "./object-type.js";

/** `actions/<Action>.ts`: what an action takes and returns. */
export const emitActions: Emitter = (model) => {
  const enumerations = enumerationsOf(model);
  return model.actions.map((action): DraftFile => ({
    kind: "module",
    path: `actions/${safe.modulePath(action.file)}.ts`,
    imports: importsOf([action.request, action.response], "actions"),
    declarations: [
      objectInterface(action.request, enumerations),
      objectInterface(action.response, enumerations),
    ],
  }));
};
