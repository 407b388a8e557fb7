import { code, joinedBy, text, type Line } from "../../output/markdown/tree.js";
import type { Consequence, Constraints, FieldCondition, Rule } from "../../model/model.js";
import { spanOf } from "../object-type.js";
import { valueList } from "./values.js";

/** A pattern that is longer than this would make its column of a table too wide. */
const LONG = 60;

/** A long pattern as a sentence of its own, below the table. */
export function longPattern(name: string, { pattern = "" }: Constraints): Line[] {
  return pattern.length <= LONG
    ? []
    : [[code(name), text(" has to match "), code(pattern), text(".")]];
}

/** What is demanded of one value, a few words to each rule. */
export function constraintWords(rules: Constraints): Line[] {
  const words: Line[] = [];
  const say = (...line: Line): void => void words.push(line);
  const range = spanOf(rules.minimum, rules.maximum);
  const length = spanOf(rules.minLength, rules.maxLength);
  const items = spanOf(rules.minItems, rules.maxItems);
  if (range !== undefined) say(text(range));
  if (rules.exclusiveMinimum !== undefined) say(text(`more than ${rules.exclusiveMinimum}`));
  if (rules.exclusiveMaximum !== undefined) say(text(`less than ${rules.exclusiveMaximum}`));
  if (rules.multipleOf !== undefined) say(text(`a multiple of ${rules.multipleOf}`));
  if (length !== undefined) say(text(`${length} characters`));
  if (items !== undefined) say(text(`${items} items`));
  if (rules.uniqueItems === true) say(text("no item twice"));
  if (rules.pattern !== undefined && rules.pattern.length <= LONG) {
    say(text("matches "), code(rules.pattern));
  }
  const format = FORMATS[rules.format ?? ""];
  if (format !== undefined) say(text(format));
  const each = rules.items === undefined ? [] : joinedBy(", ", constraintWords(rules.items));
  if (each.length > 0) say(text("each item: "), ...each);
  return words;
}

const FORMATS: Readonly<Record<string, string | undefined>> = {
  date: "a date, YYYY-MM-DD",
  "date-time": "a time as in RFC 3339",
  byte: "in Base64",
};

/** A rule about several fields as a sentence. */
export function ruleSentence(rule: Rule): Line {
  switch (rule.kind) {
    case "needs":
      return [code(rule.field), text(" needs "), ...names(rule.needed, " and "), text(".")];
    case "some": {
      const groups = rule.groups.map((group) => names(group, " with "));
      return [text("Give at least one of these: "), ...joinedBy(", ", groups), text(".")];
    }
    case "when": {
      const conditions = joinedBy(" and ", rule.conditions.map(conditionWords));
      const parts = [
        ...part([text("Where "), ...conditions], rule.met),
        ...part([text("Unless "), ...conditions], rule.unmet),
      ];
      return joinedBy(" ", parts);
    }
  }
}

function part(opening: Line, { required, fields }: Consequence): Line[] {
  const demands = fields.map(({ field, values, constraints }): Line => {
    const isOne: Line = values.length === 0 ? [] : [...oneOf(values)];
    const words = [...(isOne.length === 0 ? [] : [isOne]), ...constraintWords(constraints)];
    return [code(field), text(" has to be "), ...joinedBy(", ", words)];
  });
  if (required.length > 0) {
    const verb = required.length === 1 ? " is required" : " are required";
    demands.unshift([...names(required, " and "), text(verb)]);
  }
  if (demands.length === 0) return [];
  return [[...opening, text(", "), ...joinedBy(", and ", demands), text(".")]];
}

function conditionWords({ field, values }: FieldCondition): Line {
  if (values.length === 0) return [code(field), text(" is given")];
  return [code(field), text(" is "), ...oneOf(values)];
}

function oneOf(values: readonly (string | number | boolean)[]): Line {
  return values.length === 1 ? valueList(values) : [text("one of "), ...valueList(values)];
}

function names(list: readonly string[], words: string): Line {
  return joinedBy(
    words,
    list.map((name) => [code(name)]),
  );
}
