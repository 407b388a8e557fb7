import type { ToldFacts } from "../told.js";
import type { Vocabulary } from "./vocabulary.js";

/** A description with the facts in it that the documentation has no column for. */
export function proseOf(
  facts: ToldFacts,
  { isPage, words }: { isPage: boolean; words: Vocabulary },
): string {
  const lines = [facts.description == null ? "" : words.text(String(facts.description))];
  if (Array.isArray(facts.enum)) {
    lines.push(
      facts.enum.length % 2 === 0
        ? words.inlineValues(facts.enum)
        : [words.valuesHead, ...facts.enum.map(words.listedValue)].join("\n"),
    );
  }
  if (facts.minimum != null && facts.maximum != null) {
    lines.push(words.range(facts.minimum, facts.maximum));
  }
  if (facts.maxLength != null) {
    lines.push(
      facts.minLength == null
        ? words.atMost(facts.maxLength)
        : words.length(facts.minLength, facts.maxLength),
    );
  }
  if (facts.default != null) lines.push(words.default(facts.default));
  if (isPage && facts.nullable === true) lines.push(words.nullable);
  if (isPage && facts.deprecated === true) lines.push(words.deprecated);
  return lines.filter((line) => line !== "").join("\n");
}

export function actionProse(facts: ToldFacts, words: Vocabulary): string {
  const deprecated = facts.deprecated === true ? `\n${words.deprecatedAction}` : "";
  return `${words.text(String(facts.description))}${deprecated}`;
}
