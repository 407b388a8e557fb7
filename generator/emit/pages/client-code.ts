import type { Model } from "../../model/model.js";
import { separated } from "../code-value.js";
import * as safe from "../safe.js";

/** What the client and the functions that take it are called in the examples. */
export interface ClientCode {
  /** Module that its types and enumerations are imported from. */
  readonly types: safe.Literal;
  readonly client: safe.Identifier;
  readonly paginate: safe.Identifier;
  readonly waitFor: safe.Identifier;
  /** Code that makes the client, and imports these functions beside it. */
  readonly setup: (functions: readonly safe.Identifier[]) => safe.Expression;
}

/** Names that the examples have a use for. */
const TAKEN = new Set(["console", "item", "paginate", "response", "waitFor"]);

export function clientCode(model: Model): ClientCode {
  const product = safe.productName(model.service);
  const variable = product.charAt(0).toLowerCase() + product.slice(1);
  const isFree = safe.isDeclarable(variable) && !TAKEN.has(variable);
  const client = safe.ownName(isFree ? variable : "client");
  const create = safe.ownName(`create${product}Client`);
  const module = safe.literal(model.package ?? "./generated/index.js");
  const types = safe.literal(model.package ? `${model.package}/types` : "./generated/types.js");
  const credentials = safe.literal(`${model.package ?? "tencentcloud-redis"}/credentials`);
  const options = safe.source`{ region: "ap-singapore", credentials: defaultChain() }`;
  return {
    types,
    client,
    paginate: safe.ownName("paginate"),
    waitFor: safe.ownName("waitFor"),
    setup: (functions) =>
      lines([
        importOf([create, ...functions], module),
        importOf([safe.ownName("defaultChain")], credentials),
        safe.source``,
        safe.source`const ${client} = ${create}(${options});`,
      ]),
  };
}

/** `import { A, B } from "…";` */
export function importOf(names: readonly safe.Identifier[], from: safe.Literal): safe.Expression {
  return safe.source`import { ${separated(names.map((name) => safe.source`${name}`))} } from ${from};`;
}

export function lines([
  first = safe.source``,
  ...rest
]: readonly safe.Expression[]): safe.Expression {
  return rest.reduce((all, line) => safe.source`${all}\n${line}`, first);
}
