import type { Action, Model } from "../model/model.js";
import { classDoc, constructorDoc, factoryDoc, methodDoc } from "./client-doc.js";
import { actionImports } from "./client-function.js";
import {
  typeImport,
  valueImport,
  type Declaration,
  type MethodDraft,
  type Emitter,
} from "./draft.js";
import * as safe from "./safe.js";
import { usageOf, type Usage } from "./usage.js";

const CALL_OPTIONS = safe.ownName("CallOptions");
const CLIENT_OPTIONS = safe.ownName("ClientOptions");
const SERVICE_CLIENT = safe.ownName("ServiceClient");
const PATHS = safe.ownName("paths");
const SERVICE = safe.ownName("service");
const OPTIONS = safe.ownName("options");
const REQUEST = safe.ownName("request");

/** `client.ts`: the client, a class with one method to an action. */
export const emitClient: Emitter = (model, runtime) => {
  const product = safe.productName(model.service);
  const client = safe.ownName(`${product}Client`);
  const region = model.regions.length === 0 ? undefined : safe.ownName(`${product}Region`);
  const options = { name: OPTIONS, type: optionsType(CLIENT_OPTIONS, region), optional: true };
  const usage = usageOf(model);
  return [
    {
      kind: "module",
      path: "client.ts",
      imports: [
        valueImport(runtime.module("client.js"), [SERVICE_CLIENT]),
        typeImport(runtime.module("client-options.js"), [CALL_OPTIONS, CLIENT_OPTIONS]),
        // What the comments link to.
        typeImport(runtime.module("errors.js"), safe.ownNames(...linkedErrors(model))),
        ...actionImports(model.actions),
        typeImport("./schema.js", [PATHS]),
        valueImport("./service.js", [SERVICE]),
      ],
      declarations: [
        ...(region === undefined ? [] : [regionType(region, model.regions)]),
        {
          kind: "class",
          name: client,
          doc: classDoc(model),
          extends: safe.type.generic(
            SERVICE_CLIENT,
            ...[PATHS, ...(region === undefined ? [] : [region])].map(safe.type.reference),
          ),
          constructorDoc: constructorDoc(),
          parameters: [options],
          superArguments: [SERVICE, OPTIONS],
          methods: model.actions.map((action) =>
            method(action, usage, optionsType(CALL_OPTIONS, region)),
          ),
        },
        {
          kind: "function",
          name: safe.ownName(`create${product}Client`),
          doc: factoryDoc(model),
          parameters: [options],
          returns: safe.type.reference(client),
          result: safe.source`new ${client}(${OPTIONS})`,
        },
      ],
    },
  ];
};

function regionType(name: safe.Identifier, regions: readonly string[]): Declaration {
  return {
    kind: "type",
    name,
    doc: safe.doc`Regions that the service is known to be sold in. Others may be called too.`,
    type: safe.type.open(safe.type.literals(regions.map(safe.literal)), "string"),
  };
}

/** The type of options, whose region an editor completes where the document knows some. */
function optionsType(options: safe.Identifier, region: safe.Identifier | undefined): safe.TypeText {
  return region === undefined
    ? safe.type.reference(options)
    : safe.type.generic(options, safe.type.reference(region));
}

function linkedErrors({ actions }: Model): string[] {
  const canWrite = actions.some(({ effect }) => effect !== "read");
  return ["CallError", ...(canWrite ? ["OutcomeUnknownError"] : []), "TencentCloudError"];
}

function method(action: Action, usage: Usage, options: safe.TypeText): MethodDraft {
  return {
    name: safe.propertyKey(action.name),
    doc: methodDoc(action, usage),
    parameters: [
      {
        name: REQUEST,
        type: safe.type.reference(safe.identifier(action.request.name)),
        // An action that asks for nothing can be called with nothing.
        optional: action.request.fields.every(({ required }) => !required),
      },
      { name: OPTIONS, type: options, optional: true },
    ],
    returns: safe.type.generic(
      safe.ownName("Promise"),
      safe.type.reference(safe.identifier(action.response.name)),
    ),
    result: safe.source`this.call(${safe.literal(action.name)}, ${REQUEST}, ${OPTIONS})`,
  };
}
