import { effectByName } from "../../runtime/effect.js";
import { constant, type Import } from "../draft.js";
import { compareCodePoints } from "../fault.js";
import type { Action, ErrorCode, Model } from "../model.js";
import * as safe from "../safe.js";
import { atom, listOf, openObject, type CodeValue } from "../value-layout.js";
import type { Emitter } from "./index.js";

const DESCRIPTION = safe.ownName("ServiceDescription");
const ENCODE_NAME = safe.ownName("encodeMultipart");
const ENCODE = safe.source`${ENCODE_NAME}`;

/**
 * `service.ts`: what the runtime has to know of the service. Every client carries it, so of actions
 * and codes it lists only those that differ from what can be told without a list.
 */
export const emitService: Emitter = (model) => [
  {
    kind: "module",
    path: "service.ts",
    imports: [
      { from: "../runtime/service.js", names: [DESCRIPTION], typeOnly: true },
      ...coreImports(model),
    ],
    declarations: [
      constant({
        name: safe.ownName("service"),
        doc: safe.doc`What a client has to know of the service besides the types of its actions.`,
        type: safe.type.reference(DESCRIPTION),
        value: openObject([...coreEntries(model), ...tables(model)]),
      }),
    ],
  },
];

/** What holds for the whole service. */
export function coreEntries(model: Model) {
  const odd = model.actions.map(({ name }) => name).filter((name) => !/^[A-Z]/.test(name));
  const forms = formActions(model);
  return [
    entry("name", safe.literal(model.service)),
    entry("version", safe.literal(model.version)),
    ...(model.package === undefined ? [] : [entry("package", safe.literal(model.package))]),
    ...(model.site === "international" ? [] : [entry("site", safe.literal(model.site))]),
    ...(odd.length === 0 ? [] : [entry("actions", strings(odd))]),
    ...(forms.length === 0 ? [] : [entry("forms", strings(forms)), entry("encode", atom(ENCODE))]),
    entry("secretFields", strings(secretFields(model))),
    entry("codes", listOf(codeClasses(model.errorCodes))),
    entry("rateLimit", safe.literal(model.rateLimit)),
  ];
}

/** What these entries stand on. Only a bundle with actions that take files has to hold it. */
export function coreImports(model: Model): Import[] {
  if (formActions(model).length === 0) return [];
  return [{ from: "../runtime/multipart.js", names: [ENCODE_NAME], typeOnly: false }];
}

function formActions({ actions }: Model): string[] {
  return actions.filter(({ multipart }) => multipart).map(({ name }) => name);
}

/** What can be known of an action, and of it what cannot be told without a list. */
export const FACTS = {
  effect: ({ name, effect }) => (effect === effectByName(name) ? undefined : safe.literal(effect)),
  rateLimit: ({ rateLimit }, model) =>
    rateLimit === model.rateLimit ? undefined : safe.literal(rateLimit),
  markers: ({ markers }) => (markers.length === 0 ? undefined : strings(markers)),
} as const satisfies Record<
  string,
  (action: Action, model: Model) => safe.Literal | CodeValue | undefined
>;

function tables(model: Model) {
  return [
    entry("effects", byAction(model, FACTS.effect)),
    entry("rateLimits", byAction(model, FACTS.rateLimit)),
    entry("markers", byAction(model, FACTS.markers)),
  ];
}

export function entry(key: string, value: safe.Literal | CodeValue) {
  return { key: safe.propertyKey(key), value: typeof value === "string" ? atom(value) : value };
}

function strings(list: readonly string[]): CodeValue {
  return listOf(list.map((item) => safe.literal(item)));
}

function byAction(
  model: Model,
  value: (action: Action, model: Model) => safe.Literal | CodeValue | undefined,
): CodeValue {
  return openObject(
    model.actions.flatMap((action) => {
      const found = value(action, model);
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
function codeClasses(codes: readonly ErrorCode[]): CodeValue[] {
  const classes = new Map<string, ErrorCode[]>();
  const known = new Map(codes.map((code) => [code.code, code]));
  for (const code of codes) {
    if (classOf(code) === classOf(parentOf(code.code, known))) continue;
    const group = classes.get(classOf(code));
    if (group === undefined) classes.set(classOf(code), [code]);
    else group.push(code);
  }
  return [...classes.values()].map((group) =>
    openObject([
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
