import { constant } from "../draft.js";
import * as safe from "../safe.js";
import { compareCodePoints } from "../fault.js";
import type { Model } from "../model.js";
import type { Emitter } from "./index.js";

const DESCRIPTION = safe.ownName("ServiceDescription");

/** `service.ts`: what the runtime has to know of the service. Small, since every client carries it. */
export const emitService: Emitter = (model) => [
  {
    kind: "module",
    path: "service.ts",
    imports: [{ from: "../runtime/service.js", names: [DESCRIPTION], typeOnly: true }],
    declarations: [
      constant({
        name: safe.ownName("service"),
        doc: safe.doc`Name and version of the service, as requests carry them.`,
        type: safe.type.reference(DESCRIPTION),
        value: safe.expression.object([
          { key: safe.propertyKey("name"), value: safe.literal(model.service) },
          { key: safe.propertyKey("version"), value: safe.literal(model.version) },
          {
            key: safe.propertyKey("secretFields"),
            value: safe.expression.list(secretFields(model).map(safe.literal)),
          },
        ]),
      }),
    ],
  },
];

/** Names of the fields, at any depth of a request, whose values must never be shown. */
function secretFields(model: Model): string[] {
  const objects = [...model.actions.map(({ request }) => request), ...model.objects];
  const names = objects.flatMap(({ fields }) => fields.filter(({ secret }) => secret));
  return [...new Set(names.map(({ name }) => name))].sort(compareCodePoints);
}
