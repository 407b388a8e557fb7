import type { VNode } from "preact";
import { groupRulesOf, type Demand, type GroupRule } from "../../src/describe/rules.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { shownText } from "../../src/form/input-value.js";
import { useWords } from "../session.js";
import type { Words } from "../locales/en.js";
import { ruleText } from "./rule-chips.js";

/** The rules that hold between the members of an object, as sentences. */
export function GroupRules({ schema }: { schema: Schema }): VNode | null {
  const words = useWords();
  const rules = groupRulesOf(schema);
  if (rules.length === 0) return null;
  return (
    <div class="note">
      <h2>{words.rules.label}</h2>
      <ul>
        {rules.map((rule, index) => (
          <li key={index}>{sentence(words, rule)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence(words: Words, rule: GroupRule): string {
  const { rules } = words;
  switch (rule.kind) {
    case "needs":
      return rules.needs(rule.field, rule.needed.join(rules.and));
    case "some":
      return rules.some(rule.groups.map((group) => group.join(rules.and)).join(rules.or));
    case "when": {
      const inWords = (list: readonly Demand[]): string =>
        list.map((demand) => demandText(words, demand)).join(rules.and);
      const parts = [
        ...(rule.demands.length > 0
          ? [rules.when(inWords(rule.conditions), inWords(rule.demands))]
          : []),
        ...(rule.otherwise.length > 0 ? [rules.otherwise(inWords(rule.otherwise))] : []),
      ];
      return parts.join(" ");
    }
  }
}

function demandText(words: Words, { field, values, rules }: Demand): string {
  if (values.length > 0) {
    return words.rules.is(field, values.map(shownText).join(words.rules.or));
  }
  if (rules.length === 0) return words.rules.isThere(field);
  return words.rules.within(
    field,
    rules.map((rule) => ruleText(words, rule)).join(words.rules.and),
  );
}
