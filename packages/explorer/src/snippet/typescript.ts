import * as safe from "../../../../generator/emit/safe.js";
import type { CodeValue } from "../../../../generator/emit/code-value.js";
import { refName, resolved, type Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "../describe/schema.js";
import { isFields } from "../form/path.js";
import type { SnippetCall } from "./snippet-call.js";
import { secretTest, variableFor } from "../form/secrets.js";

const WIDTH = 80;

/** Lays out a value with one line for each member. */
function layOut(value: CodeValue, indent = ""): string {
  if (value.kind === "atom") return value.code;
  const inner = `${indent}  `;
  const parts =
    value.kind === "list"
      ? value.items.map((item) => layOut(item, inner))
      : value.entries.map((entry) => `${safe.memberKey(entry.key)}: ${layOut(entry.value, inner)}`);
  const [open, close] = value.kind === "list" ? ["[", "]"] : ["{", "}"];
  const flat = `${open}${parts.join(", ")}${close}`;
  if (value.kind === "list" && !flat.includes("\n") && flat.length <= WIDTH / 2) return flat;
  if (parts.length === 0) return flat;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

/** The call as a program that uses the client. Secrets come from the environment. */
export function typescriptSnippet(call: SnippetCall): string {
  const { action, region, target } = call;
  const names = new Set<string>();
  const value = requestCode(call, names);
  const isEmulator = target.name === "emulator";
  const [credentials, credentialsModule] = isEmulator
    ? (["EMULATOR_CREDENTIALS", "tencentcloud-redis-emulator"] as const)
    : (["defaultChain", "tencentcloud-redis/credentials"] as const);
  const options = [
    `  region: ${safe.literal(region)},`,
    ...(endpointOf(target.endpoint) === undefined
      ? []
      : [`  endpoint: ${safe.literal(target.endpoint)},`]),
    `  credentials: ${isEmulator ? credentials : `${credentials}()`},`,
  ];
  const head = `const response = await redis${safe.access(action)}(`;
  return [
    importLine(["createRedisClient"], "tencentcloud-redis"),
    importLine([credentials], credentialsModule),
    ...(names.size === 0 ? [] : [importLine([...names].sort(), "tencentcloud-redis/types")]),
    "",
    "const redis = createRedisClient({",
    ...options,
    "});",
    "",
    `${head}${layOut(value)});`,
    "console.log(response);",
    "",
  ].join("\n");
}

/** undefined for the client's default endpoint. */
export function endpointOf(endpoint: string): string | undefined {
  return endpoint.endsWith(".intl.tencentcloudapi.com") ? undefined : endpoint;
}

function importLine(names: readonly string[], module: string): string {
  const short = `import { ${names.join(", ")} } from "${module}";`;
  if (short.length <= WIDTH) return short;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${module}";`;
}

function requestCode(call: SnippetCall, names: Set<string>): CodeValue {
  const isSecret = secretTest(call.secretFields);
  return codeOf(call.request, call.requestSchema);

  function codeOf(value: unknown, given: Schema): CodeValue {
    const schema = resolved(call.schemas, given);
    if (Array.isArray(value)) {
      return { kind: "list", items: value.map((item) => codeOf(item, schema.items ?? {})) };
    }
    if (!isFields(value)) return { kind: "atom", code: atomOf(value, given) };
    return {
      kind: "object",
      entries: Object.entries(value).map(([name, member]) => ({
        key: safe.propertyKey(name),
        value: isSecret(name, member)
          ? { kind: "atom", code: fromEnvironment(name) }
          : codeOf(member, memberOf(schema, name)),
      })),
    };
  }

  function atomOf(value: unknown, given: Schema): safe.Expression | safe.Literal {
    // The declared type is number.
    if (typeof value === "bigint") return `${value}n as unknown as number` as safe.Expression;
    return memberName(value, given) ?? safe.literal(value as string);
  }

  /** `BillingMode.PayAsYouGo` */
  function memberName(value: unknown, given: Schema): safe.Expression | undefined {
    const type = refName(given);
    const choice = choicesOf(resolved(call.schemas, given)).find((one) => one.value === value);
    if (type === undefined || choice?.title === undefined) return undefined;
    if (!safe.isDeclarable(type) || !safe.isDeclarable(choice.title)) return undefined;
    names.add(type);
    return safe.source`${safe.identifier(type)}.${safe.identifier(choice.title)}`;
  }
}

function memberOf({ properties = {} }: Schema, name: string): Schema {
  return (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? {};
}

function fromEnvironment(name: string): safe.Expression {
  return `process.env${safe.access(variableFor(name)).replace(/^\.(.*)$/, '["$1"]')} ?? ""` as safe.Expression;
}
