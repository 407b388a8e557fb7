import type { ApiDocument, ApiSchema } from "../../../emulator/document.js";
import { unknownMember } from "../../../emulator/parameters.js";
import { createSchemaCheck, type Violation } from "../../../emulator/schema-check.js";
import { endsWithin } from "../timeout.js";
import { entriesOf, objectMember, type JsonObject, type Path } from "../json.js";
import { LIMITS } from "../limits.js";
import { ENVELOPE_SCHEMA, operationsOf, requestSchemaPath } from "../operations.js";
import type { RuleContext } from "./rule.js";
import { schemasOf } from "../schemas.js";

const AT_A_TIME = 50;

/** Examples and defaults obey the rules that they illustrate. */
export function checkExamples({ document, report, hasDiagnostics }: RuleContext): void {
  if (objectMember(document, "components", "schemas") === undefined) return;
  const check = createSchemaCheck(document);
  const unchecked: { at: Path; problem: string }[] = [];
  const waiting: { at: Path; run: () => void }[] = [];

  function compare(schema: unknown, value: unknown, at: Path, what: string): void {
    waiting.push({ at, run: () => compareNow(schema, value, at, what) });
  }

  /** Some at a time, since a clock is made for each run; and where one hangs, no more. */
  function compareAll(): void {
    for (let start = 0; start < waiting.length; start += AT_A_TIME) {
      let current = waiting[start];
      const isDone = endsWithin(LIMITS.exampleSeconds, () => {
        for (const one of waiting.slice(start, start + AT_A_TIME)) {
          current = one;
          one.run();
        }
      });
      if (isDone || current === undefined) continue;
      report(
        current.at,
        "takes too long to compare with its schema. Write a pattern that is simpler.",
      );
      return;
    }
  }

  function compareNow(schema: unknown, value: unknown, at: Path, what: string): void {
    let violations: Violation[];
    let unknown: readonly string[] | undefined;
    try {
      violations = check.inline(schema as object, value);
      unknown = unknownMember(document as unknown as ApiDocument, schema as ApiSchema, value, []);
    } catch (error) {
      unchecked.push({ at, problem: error instanceof Error ? error.message : String(error) });
      return;
    }
    if (unknown !== undefined) {
      report([...at, ...unknown], `this ${what} has a member that its schema does not list.`);
    }
    for (const { path, message } of violations) {
      report([...at, ...path], `this ${what} breaks its schema: ${message}`);
    }
  }

  function compareMedia(media: JsonObject | undefined, at: Path): void {
    for (const [name, example] of entriesOf(media?.["examples"])) {
      const value = objectMember({ example }, "example")?.["value"];
      compare(media?.["schema"], value, [...at, "examples", name, "value"], "example");
    }
  }

  for (const { at, operation } of operationsOf(document)) {
    for (const keys of [requestSchemaPath(operation), ENVELOPE_SCHEMA]) {
      const media = keys.slice(0, -1);
      compareMedia(objectMember(operation, ...media), [...at, ...media]);
    }
  }
  for (const { at, schema } of schemasOf(document)) {
    const examples = schema["examples"];
    if (Array.isArray(examples)) {
      examples.forEach((value, i) => compare(schema, value, [...at, "examples", i], "example"));
    }
    if ("default" in schema) compare(schema, schema["default"], [...at, "default"], "default");
  }
  compareAll();
  // A broken schema cannot be checked against. Another rule has said where it is broken, or else:
  if (hasDiagnostics()) return;
  for (const { at, problem } of unchecked) report(at, `could not be checked: ${problem}`);
}
