import { asList, entriesOf, isObject, objectMember } from "../json.js";
import { didYouMean } from "../suggest.js";
import type { RuleContext } from "./rule.js";
import { schemasOf } from "../schemas.js";

/** Rules speak of properties that exist, and what holds properties has a name of its own. */
export function checkProperties({ document, report }: RuleContext): void {
  for (const { at, schema } of schemasOf(document)) {
    const names = Object.keys(objectMember(schema, "properties") ?? {});
    const isCondition = ["if", "then", "else"].includes(String(at.at(-1)));
    if (schema["type"] === "object" && !isCondition) {
      checkNamed(schema["required"], "required");
      for (const [name, needed] of entriesOf(schema["dependentRequired"])) {
        if (!names.includes(name)) report([...at, "dependentRequired", name], unknown(name));
        checkNamed(needed, "dependentRequired", name);
      }
      for (const keyword of ["if", "then", "else"]) {
        for (const name of Object.keys(objectMember(schema, keyword, "properties") ?? {})) {
          if (!names.includes(name)) report([...at, keyword, "properties", name], unknown(name));
        }
      }
    }
    const isOpen = schema["properties"] === undefined && schema["additionalProperties"] === true;
    if (schema["type"] === "object" && isNested(at) && !isOpen) {
      report(at, "an object inside another: give it a file of its own in types/ and refer to it.");
    }
    if (schema["type"] === "array" && !isObject(schema["items"])) {
      report(at, "a list without items. Say what it holds.");
    }

    function checkNamed(list: unknown, ...keys: string[]): void {
      asList(list).forEach((name, index) => {
        if (!names.includes(String(name))) report([...at, ...keys, index], unknown(String(name)));
      });
    }

    function unknown(name: string): string {
      return `there is no property ${name}.${didYouMean(name, names)}`;
    }
  }
}

/** `components.schemas.X` stands on its own; whatever lies deeper is part of something else. */
function isNested(at: readonly (string | number)[]): boolean {
  return at.length > 3;
}
