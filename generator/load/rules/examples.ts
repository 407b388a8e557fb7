import { createContext, runInContext } from "node:vm";
import {
  asList,
  entriesOf,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type Path,
} from "../json.js";
import { LIMITS } from "../limits.js";
import { ENVELOPE_SCHEMA, operationsOf, requestSchemaPath } from "../operations.js";
import { namedSchemas, schemasOf } from "../schemas.js";
import type { RuleContext } from "./rule.js";
import { SchemaCheck } from "./schema-check.js";

/** A value of the document that illustrates a schema. */
interface Sample {
  readonly what: "example" | "default";
  readonly at: Path;
  readonly schema: unknown;
  readonly value: unknown;
}

const SAYS_NO_TYPE = new Set(["default", "description", "deprecated", "$comment"]);

/** Examples and defaults obey the rules that they illustrate. */
export function checkExamples({
  document,
  report,
  hasDiagnostics,
}: Pick<RuleContext, "document" | "report" | "hasDiagnostics">): void {
  const check = new SchemaCheck(namedSchemas(document));
  const unchecked: { readonly at: Path; readonly problem: string }[] = [];

  function compare({ what, at, schema, value }: Sample): void {
    if (!isObject(schema)) return;
    if (what === "default" && Object.keys(schema).every((key) => SAYS_NO_TYPE.has(key))) {
      report(at, "there is no type that it could be of. Say the type, or refer to one.");
    }
    try {
      const unlisted = check.unlisted(schema, value);
      if (unlisted !== undefined) {
        report([...at, ...unlisted], `this ${what} has a member that its schema does not list.`);
      }
      for (const { path, message } of check.problems(schema, value)) {
        report([...at, ...path], `this ${what} breaks its schema: ${message}`);
      }
    } catch (error) {
      unchecked.push({ at, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  const samples = [...samplesOf(document)];
  // Only what the document's patterns make slow is timed, whatever else the machine has to do.
  for (const { schema } of samples) if (isObject(schema)) prepare(check, schema);
  const stuck = firstWithoutEnd(samples, compare);
  if (stuck !== undefined) {
    report(stuck.at, "takes too long to compare with its schema. Write a pattern that is simpler.");
  }
  // A broken schema cannot be compared with. Another rule has told where it is broken, or else:
  if (hasDiagnostics()) return;
  for (const { at, problem } of unchecked) report(at, `could not be checked: ${problem}`);
}

/** A schema that does not compile is reported by the comparison. */
function prepare(check: SchemaCheck, schema: JsonObject): void {
  try {
    check.prepare(schema);
  } catch {
    // Not here.
  }
}

function* samplesOf(document: JsonObject): Generator<Sample> {
  for (const { at, operation } of operationsOf(document)) {
    for (const keys of [requestSchemaPath(operation), ENVELOPE_SCHEMA]) {
      const place = keys.slice(0, -1);
      const media = objectMember(operation, ...place);
      for (const [name, example] of entriesOf(media?.["examples"])) {
        const here = [...at, ...place, "examples", name, "value"];
        const value = member(example, "value");
        yield { what: "example", at: here, schema: media?.["schema"], value };
      }
    }
  }
  for (const { at, schema } of schemasOf(document)) {
    for (const [index, value] of asList(schema["examples"]).entries()) {
      yield { what: "example", at: [...at, "examples", index], schema, value };
    }
    if (!("default" in schema)) continue;
    yield { what: "default", at: [...at, "default"], schema, value: schema["default"] };
  }
}

/** A clock takes longer to make than a sample to compare. */
const AT_A_TIME = 50;

const world = createContext({ work: () => undefined });

/**
 * Goes through all samples, up to one for which the work takes too long, and returns that. Nothing but
 * a context of its own stops a regular expression that tries every way there is.
 */
function firstWithoutEnd(
  samples: readonly Sample[],
  work: (sample: Sample) => void,
): Sample | undefined {
  for (let start = 0; start < samples.length; start += AT_A_TIME) {
    let current: Sample | undefined;
    world["work"] = () => {
      for (const sample of samples.slice(start, start + AT_A_TIME)) {
        current = sample;
        work(sample);
      }
    };
    try {
      runInContext("work()", world, { timeout: LIMITS.exampleSeconds * 1000 });
    } catch (error) {
      if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return current;
      throw error;
    }
  }
  return undefined;
}
