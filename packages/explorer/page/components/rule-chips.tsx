import type { VNode } from "preact";
import type { Rule } from "../../src/describe/rules.js";
import { shownText } from "../../src/form/input-value.js";
import type { Words } from "../locales/en.js";
import { useWords } from "../session.js";

/** What is demanded of a value, a few words to each rule. */
export function RuleChips({ rules }: { rules: readonly Rule[] }): VNode | null {
  const words = useWords();
  if (rules.length === 0) return null;
  return (
    <ul class="chips">
      {rules.map((rule, index) => (
        <li key={index} class="chip">
          {rule.kind === "pattern" ? (
            <>
              {words.rules.pattern} <code>{rule.pattern}</code>
            </>
          ) : rule.kind === "default" ? (
            <>
              {words.rules.default} <code>{shownText(rule.value)}</code>
            </>
          ) : (
            ruleText(words, rule)
          )}
        </li>
      ))}
    </ul>
  );
}

export function ruleText(words: Words, rule: Rule): string {
  switch (rule.kind) {
    case "range":
      return span(words, rule);
    case "length":
      return words.rules.length(span(words, rule));
    case "items":
      return words.rules.items(span(words, rule));
    case "pattern":
      return `${words.rules.pattern} ${rule.pattern}`;
    case "default":
      return `${words.rules.default} ${shownText(rule.value)}`;
  }
}

function span(
  { rules }: Words,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
): string {
  if (from === undefined) return rules.to(`${to}`);
  if (to === undefined) return rules.from(`${from}`);
  return from === to ? rules.exactly(`${from}`) : rules.between(`${from}`, `${to}`);
}
