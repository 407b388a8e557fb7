import { secretsIn } from "./redact.js";
import type { StandardResult, ValidationIssue } from "./validation.js";
import { messageFor, type RuleFacts } from "./validation-messages.js";
import { withoutSecrets, type Secrets } from "./validation-value.js";

/** A broken rule, as code that Ajv compiled notes it. */
interface Breach {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: RuleFacts;
}

/** A function that Ajv compiled: it leaves what it found on itself. */
export interface CompiledCheck {
  (value: unknown): boolean;
  errors?: readonly Breach[] | null;
}

/** Keywords of the compiler's own that stand for rules of the document. */
const RULES: Readonly<Record<string, string>> = { kinds: "type", members: "unknown" };

/** Every rule that a request breaks, each once. */
export function findIssues(
  compiled: CompiledCheck,
  secretFields: readonly string[],
  request: unknown,
): ValidationIssue[] {
  if (compiled(request)) return [];
  const secrets = { fields: secretFields, values: secretsIn(request, secretFields) };
  const issues = (compiled.errors ?? [])
    // That a condition holds is no fault; what follows from it is reported by itself.
    .filter(({ keyword }) => keyword !== "if")
    .map((breach) => issueOf(breach, request, secrets));
  return withoutEchoes(issues);
}

/** The same as the Standard Schema specification wants it. */
export function standardResult<Request>(
  compiled: CompiledCheck,
  secretFields: readonly string[],
  request: unknown,
): StandardResult<Request> {
  const issues = findIssues(compiled, secretFields, request);
  return issues.length > 0 ? { issues } : { value: request as Request };
}

function issueOf(breach: Breach, request: unknown, secrets: Secrets): ValidationIssue {
  const { instancePath, keyword, params } = breach;
  const rule = RULES[keyword] ?? keyword;
  const keys = instancePath.split("/").slice(1).map(unescaped);
  if (params.name !== undefined) keys.push(params.name);
  const path: (string | number)[] = [];
  let value = request;
  for (const key of keys) {
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  // A missing member's name may be one that every object inherits something under.
  if (rule.toLowerCase().endsWith("required")) value = undefined;
  const shown = withoutSecrets(value, path, rule, [params.type ?? []].flat(), secrets);
  return { path, rule, message: messageFor(path, rule, params, shown.text), value: shown.value };
}

/** A value of the wrong type breaks other rules as well, and one rule can stand in two places. */
function withoutEchoes(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const places = issues.map(({ path }) => JSON.stringify(path));
  const mistyped = new Set(places.filter((_place, index) => issues[index]?.rule === "type"));
  const said = new Set<string>();
  return issues.filter(({ rule, message }, index) => {
    const place = places[index] ?? "";
    if (rule !== "type" && mistyped.has(place)) return false;
    const saying = place + message;
    return !said.has(saying) && said.add(saying);
  });
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
