import { code, joinedBy, text, type Line } from "../../output/markdown/tree.js";

/** Values in code style: `1` to `12`, `24`. */
export function valueList(values: readonly (string | number | boolean)[]): Line {
  const pieces: Line[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const first = values[index]!;
    let last = index;
    while (follows(values[last], values[last + 1])) last += 1;
    if (last - index < 2) pieces.push([code(shown(first))]);
    else {
      pieces.push([code(shown(first)), text(" to "), code(shown(values[last]))]);
      index = last;
    }
  }
  return joinedBy(", ", pieces);
}

function follows(value: unknown, next: unknown): boolean {
  return typeof value === "number" && next === value + 1;
}

/** Strings as they are, where they cannot be taken for something else; other values as JSON. */
export function shown(value: unknown): string {
  return typeof value === "string" && !READS_AS_JSON.test(value) ? value : JSON.stringify(value);
}

const READS_AS_JSON = /^(?:[\s"]*|-?\d+(?:\.\d+)?|true|false|null|[[{"].*)$/s;
