import type { Enumeration } from "../model/model.js";
import { openObject } from "./code-value.js";
import { constant, type DraftFile, type Emitter } from "./draft.js";
import { enumerationDoc, enumerationsOf } from "./enumeration-doc.js";
import { importsOf, objectInterface } from "./object-type.js";
import * as safe from "./safe.js";

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

/** `types/<Type>.ts`: a module for each shared object type and each enumeration. */
export const emitTypes: Emitter = (model) => {
  const enumerations = enumerationsOf(model);
  return [
    ...model.objects.map((object): DraftFile => ({
      kind: "module",
      path: `${safe.modulePath(object.module)}.ts`,
      imports: importsOf([object], "types"),
      declarations: [objectInterface(object, enumerations)],
    })),
    ...model.enumerations.map(enumerationModule),
  ];
};

/**
 * A type for the values, and a constant object of the same name for their names. Editors show the
 * comments of both at either, so only the type has one.
 */
function enumerationModule(enumeration: Enumeration): DraftFile {
  const name = safe.identifier(enumeration.name);
  const entries = enumeration.members.map((member) => ({
    key: safe.propertyKey(safe.identifier(member.name)),
    value: safe.literal(member.value),
    doc: safe.docText(member.description),
  }));
  return {
    kind: "module",
    path: `${safe.modulePath(enumeration.module)}.ts`,
    imports: [],
    declarations: [
      { kind: "type", name, doc: enumerationDoc(enumeration), type: safe.type.valuesOf(name) },
      constant({ name, asConst: true, value: openObject(entries) }),
    ],
  };
}
