import { effectByName } from "../../runtime/effect.js";
import { constant } from "../draft.js";
import { compareCodePoints } from "../fault.js";
import type { Action, ErrorCode, Model } from "../model.js";
import * as safe from "../safe.js";
import type { Emitter } from "./index.js";

const DESCRIPTION = safe.ownName("ServiceDescription");
const ENCODE_NAME = safe.ownName("encodeMultipart");
const ENCODE = safe.source`${ENCODE_NAME}`;

/**
 * `service.ts`: what the runtime has to know of the service. Every client carries it, so of actions
 * and codes it lists only those that differ from what can be told without a list.
 */
export const emitService: Emitter = (model) => {
  const odd = model.actions.map(({ name }) => name).filter((name) => !/^[A-Z]/.test(name));
  const forms = model.actions.filter(({ multipart }) => multipart).map(({ name }) => name);
  return [
    {
      kind: "module",
      path: "service.ts",
      imports: [
        { from: "../runtime/service.js", names: [DESCRIPTION], typeOnly: true },
        // Nobody else's bundle has to hold it.
        ...(forms.length === 0
          ? []
          : [{ from: "../runtime/multipart.js", names: [ENCODE_NAME], typeOnly: false }]),
      ],
      declarations: [
        constant({
          name: safe.ownName("service"),
          doc: safe.doc`What a client has to know of the service besides the types of its actions.`,
          type: safe.type.reference(DESCRIPTION),
          value: safe.expression.object([
            entry("name", safe.literal(model.service)),
            entry("version", safe.literal(model.version)),
            ...(model.package === undefined ? [] : [entry("package", safe.literal(model.package))]),
            ...(model.site === "international" ? [] : [entry("site", safe.literal(model.site))]),
            ...(odd.length === 0 ? [] : [entry("actions", strings(odd))]),
            ...(forms.length === 0
              ? []
              : [entry("forms", strings(forms)), entry("encode", ENCODE)]),
            entry("secretFields", strings(secretFields(model))),
            entry("codes", safe.expression.array(codeClasses(model.errorCodes))),
            entry(
              "effects",
              byAction(model, ({ name, effect }) =>
                effect === effectByName(name) ? undefined : safe.literal(effect),
              ),
            ),
            entry("rateLimit", safe.literal(model.rateLimit)),
            entry(
              "rateLimits",
              byAction(model, ({ rateLimit }) =>
                rateLimit === model.rateLimit ? undefined : safe.literal(rateLimit),
              ),
            ),
            entry(
              "markers",
              byAction(model, ({ markers }) =>
                markers.length === 0 ? undefined : strings(markers),
              ),
            ),
          ]),
        }),
      ],
    },
  ];
};

function entry(key: string, value: safe.Literal | safe.Expression): safe.Entry {
  return { key: safe.propertyKey(key), value };
}

function strings(list: readonly string[]): safe.Expression {
  return safe.expression.array(list.map((item) => safe.literal(item)));
}

function byAction(
  model: Model,
  value: (action: Action) => safe.Literal | safe.Expression | undefined,
): safe.Expression {
  return safe.expression.object(
    model.actions.flatMap((action) => {
      const found = value(action);
      return found === undefined ? [] : [entry(action.name, found)];
    }),
  );
}

/** Names of the fields, at any depth of a request, whose values must never be shown. */
function secretFields(model: Model): string[] {
  const objects = [...model.actions.map(({ request }) => request), ...model.objects];
  const fields = objects.flatMap((object) => object.fields.filter(({ secret }) => secret));
  return [...new Set(fields.map(({ name }) => name))].sort(compareCodePoints);
}

/**
 * Codes by what became of the call and when it may be sent again. A code that is treated as the
 * shorter code it begins with is left out.
 */
function codeClasses(codes: readonly ErrorCode[]): safe.Expression[] {
  const classes = new Map<string, ErrorCode[]>();
  const known = new Map(codes.map((code) => [code.code, code]));
  for (const code of codes) {
    if (classOf(code) === classOf(parentOf(code.code, known))) continue;
    const group = classes.get(classOf(code));
    if (group === undefined) classes.set(classOf(code), [code]);
    else group.push(code);
  }
  return [...classes.values()].map((group) =>
    safe.expression.object([
      entry("outcome", safe.literal(group[0]?.outcome ?? "unknown")),
      entry("retry", safe.literal(group[0]?.retry ?? "never")),
      entry("codes", strings(group.map(({ code }) => code))),
    ]),
  );
}

/** The longest listed code that this one begins with, dot by dot. */
function parentOf(code: string, known: ReadonlyMap<string, ErrorCode>): ErrorCode | undefined {
  for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
    const parent = known.get(code.slice(0, end));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** What is not listed at all counts as unknown and never to be sent again. */
function classOf(code: ErrorCode | undefined): string {
  return `${code?.outcome ?? "unknown"} ${code?.retry ?? "never"}`;
}
