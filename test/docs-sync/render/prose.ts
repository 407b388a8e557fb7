import type { ToldFacts } from "../told.js";

/** A description with the facts in it that the documentation has no column for. */
export function proseOf(facts: ToldFacts, { isPage }: { isPage: boolean }): string {
  const lines = [String(facts.description ?? "")];
  if (Array.isArray(facts.enum)) {
    lines.push(
      facts.enum.length % 2 === 0
        ? `Valid values: ${facts.enum.map((value) => `${String(value)} (so called)`).join(", ")}.`
        : ["Valid values:", ...facts.enum.map((value) => `• ${String(value)}: so called`)].join(
            "\n",
          ),
    );
  }
  if (facts.minimum != null && facts.maximum != null) {
    lines.push(`Valid range: ${String(facts.minimum)}-${String(facts.maximum)}.`);
  }
  if (facts.maxLength != null) {
    lines.push(
      facts.minLength == null
        ? `Enter up to ${String(facts.maxLength)} characters.`
        : `It has ${String(facts.minLength)}-${String(facts.maxLength)} characters.`,
    );
  }
  if (facts.default != null) lines.push(`Default value: ${String(facts.default)}.`);
  if (isPage && facts.nullable === true) {
    lines.push(
      "Note: This field may return null, indicating that no valid values can be obtained.",
    );
  }
  if (isPage && facts.deprecated === true) lines.push("This field has been deprecated.");
  return lines.filter((line) => line !== "").join("\n");
}

export function actionProse(facts: ToldFacts): string {
  const deprecated = facts.deprecated === true ? "\nThis API has been deprecated." : "";
  return `${String(facts.description)}${deprecated}`;
}
