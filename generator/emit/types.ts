import { constant, typeAlias, type DraftFile } from "./draft.js";
import type { Enumeration } from "../model/model.js";
import * as safe from "./safe.js";
import { openObject } from "./code-value.js";
import type { Emitter } from "./emitter.js";
import { importsOf, objectInterface } from "./object-type.js";

/** `types/<Type>.ts`: a module for each shared object type and each enumeration. */
export const emitTypes: Emitter = (model) => [
  ...model.objects.map((object): DraftFile => ({
    kind: "module",
    path: `${safe.modulePath(object.module)}.ts`,
    imports: importsOf([object], "types"),
    declarations: [objectInterface(object)],
  })),
  ...model.enumerations.map(enumerationModule),
];

/** A constant object for the names, and a type of the same name for the values. */
function enumerationModule(enumeration: Enumeration): DraftFile {
  const name = safe.identifier(enumeration.name);
  const doc = safe.docText(enumeration.description ?? "");
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
      constant({ name, doc, asConst: true, value: openObject(entries) }),
      typeAlias({ name, doc, type: safe.type.valuesOf(name) }),
    ],
  };
}
