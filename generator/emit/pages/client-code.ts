import type { Model } from "../../model/model.js";
import * as safe from "../safe.js";

/** What the client and what goes with it are called in the examples. */
export interface ClientCode {
  /** Module that the binding is imported from. */
  readonly module: safe.Literal;
  readonly client: safe.Identifier;
  readonly paginate: safe.Expression;
  readonly waitFor: safe.Expression;
  /** Code that makes the client; with what iterates and waits, if the examples need that. */
  readonly setup: (uses: { readonly jobs: boolean }) => safe.Expression;
}

/** Names that a variable cannot have, or that the examples have a use for. */
const RESERVED = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export " +
    "extends false finally for function if implements import in instanceof interface let new null " +
    "package private protected public return static super switch this throw true try typeof var " +
    "void while with yield console item paginate response undefined"
  ).split(" "),
);

/** A binding that is published has its jobs in the package; another has them where it was made. */
export function clientCode(model: Model): ClientCode {
  const product = safe.productName(model.service);
  const variable = product.charAt(0).toLowerCase() + product.slice(1);
  const client = safe.ownName(RESERVED.has(variable) ? "client" : variable);
  const create = safe.ownName(`create${product}Client`);
  const isPublished = model.package !== undefined;
  const module = safe.literal(model.package ?? "./generated/index.js");
  const imports = [
    importOf(create, module),
    importOf(
      safe.ownName("defaultChain"),
      safe.literal(`${model.package ?? "tencentcloud-redis"}/credentials`),
    ),
  ];
  const options = safe.source`{ region: "ap-singapore", credentials: defaultChain() }`;
  const created = safe.source`${create}(${options})`;
  const plain = lines([...imports, safe.source``, safe.source`const ${client} = ${created};`]);
  return {
    module,
    client,
    paginate: isPublished ? safe.source`${client}.paginate` : safe.source`paginate`,
    waitFor: isPublished ? safe.source`${client}.waitFor` : safe.source`waitFor`,
    setup: ({ jobs }) => {
      if (!jobs) return plain;
      if (!isPublished) return lines([...imports, ...ownJobs(model, client, created)]);
      const withJobs = safe.ownName("withJobs");
      return lines([
        ...imports,
        importOf(withJobs, safe.literal(`${model.package}/jobs`)),
        safe.source``,
        safe.source`const ${client} = ${withJobs}(${created});`,
      ]);
    },
  };
}

function ownJobs(
  { service, actions }: Model,
  client: safe.Identifier,
  created: safe.Expression,
): safe.Expression[] {
  const product = safe.productName(service);
  const jobs = [
    {
      name: safe.ownName("paginate"),
      create: safe.ownName(`create${product}Pagers`),
      from: safe.literal("./generated/paging.js"),
      exists: actions.some(({ paging }) => paging !== undefined),
    },
    {
      name: safe.ownName("waitFor"),
      create: safe.ownName(`create${product}Waiters`),
      from: safe.literal("./generated/waiters.js"),
      exists: actions.some(({ waiters }) => waiters.length > 0),
    },
  ].filter(({ exists }) => exists);
  return [
    ...jobs.map(({ create, from }) => importOf(create, from)),
    safe.source``,
    safe.source`const ${client} = ${created};`,
    ...jobs.map(({ name, create }) => safe.source`const ${name} = ${create}(${client});`),
  ];
}

function importOf(name: safe.Identifier, from: safe.Literal): safe.Expression {
  return safe.source`import { ${name} } from ${from};`;
}

export function lines([
  first = safe.source``,
  ...rest
]: readonly safe.Expression[]): safe.Expression {
  return rest.reduce((all, line) => safe.source`${all}\n${line}`, first);
}
