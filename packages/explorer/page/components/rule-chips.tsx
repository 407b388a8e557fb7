import type { VNode } from "preact";
import type { Rule } from "../../src/describe/rules.js";
import { shownText } from "../../src/form/input-value.js";
import type { Messages } from "../locales/en.js";
import { useMessages } from "../session.js";

/** The rules of a value, a few words for each. */
export function RuleChips({ rules }: { rules: readonly Rule[] }): VNode | null {
  const messages = useMessages();
  if (rules.length === 0) return null;
  return (
    <ul class="chips">
      {rules.map((rule, index) => (
        <li key={index} class="chip">
          {rule.kind === "pattern" ? (
            <>
              {messages.rules.pattern} <code>{rule.pattern}</code>
            </>
          ) : rule.kind === "default" ? (
            <>
              {messages.rules.default} <code>{shownText(rule.value)}</code>
            </>
          ) : (
            ruleText(messages, rule)
          )}
        </li>
      ))}
    </ul>
  );
}

export function ruleText(messages: Messages, rule: Rule): string {
  switch (rule.kind) {
    case "range":
      return span(messages, rule);
    case "length":
      return messages.rules.length(span(messages, rule));
    case "items":
      return messages.rules.items(span(messages, rule));
    case "pattern":
      return `${messages.rules.pattern} ${rule.pattern}`;
    case "default":
      return `${messages.rules.default} ${shownText(rule.value)}`;
  }
}

function span(
  { rules }: Messages,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
): string {
  if (from === undefined) return rules.to(`${to}`);
  if (to === undefined) return rules.from(`${from}`);
  return from === to ? rules.exactly(`${from}`) : rules.between(`${from}`, `${to}`);
}
