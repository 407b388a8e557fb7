import type { VNode } from "preact";
import { groupRulesOf, type Condition, type GroupRule } from "../../src/describe/rules.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { shownText } from "../../src/form/input-value.js";
import { useMessages } from "../session.js";
import type { Messages } from "../locales/en.js";
import { ruleText } from "./rule-chips.tsx";

/** The rules between members of an object, as sentences. */
export function GroupRules({ schema }: { schema: Schema }): VNode | null {
  const messages = useMessages();
  const rules = groupRulesOf(schema);
  if (rules.length === 0) return null;
  return (
    <div class="note">
      <h2>{messages.rules.label}</h2>
      <ul>
        {rules.map((rule, index) => (
          <li key={index}>{sentence(messages, rule)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence(messages: Messages, rule: GroupRule): string {
  const { rules } = messages;
  switch (rule.kind) {
    case "needs":
      return rules.needs(rule.field, rule.needed.join(rules.and));
    case "some":
      return rules.some(rule.groups.map((group) => group.join(rules.and)).join(rules.or));
    case "when": {
      const inWords = (list: readonly Condition[]): string =>
        list.map((condition) => conditionText(messages, condition)).join(rules.and);
      const parts = [
        ...(rule.consequences.length > 0
          ? [rules.when(inWords(rule.conditions), inWords(rule.consequences))]
          : []),
        ...(rule.otherwise.length > 0 ? [rules.otherwise(inWords(rule.otherwise))] : []),
      ];
      return parts.join(" ");
    }
  }
}

function conditionText(messages: Messages, { field, values, rules }: Condition): string {
  if (values.length > 0) {
    return messages.rules.is(field, values.map(shownText).join(messages.rules.or));
  }
  if (rules.length === 0) return messages.rules.isThere(field);
  return messages.rules.within(
    field,
    rules.map((rule) => ruleText(messages, rule)).join(messages.rules.and),
  );
}
