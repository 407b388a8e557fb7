import * as safe from "./safe.js";

/** A value in code, with nothing decided yet of lines. */
export type CodeValue =
  | { readonly kind: "atom"; readonly code: safe.Literal | safe.Expression }
  | { readonly kind: "list"; readonly items: readonly CodeValue[] }
  | {
      readonly kind: "object";
      readonly entries: readonly { key: safe.PropertyKey | safe.Literal; value: CodeValue }[];
    };

const INDENT = 2;

/**
 * A value laid out as prettier does it: on one line where there is room for it, else one line to
 * each part. `room` is what is left of the line that it begins on, `width` the whole of that line
 * but for its indentation; both in columns. JSON has no commas behind last parts.
 */
export function layOut(
  value: CodeValue,
  room: number,
  width: number,
  style: Style = { trailingCommas: true },
): safe.Expression {
  const flat = onOneLine(value, style);
  if (value.kind === "atom") return flat;
  if (flat.length <= room && !alwaysBreaks(value)) return flat;
  const inside = width - INDENT;
  const part = (head: safe.Expression, item: CodeValue, isLast: boolean): safe.Expression => {
    const body = layOut(item, inside - head.length - ",".length, inside, style);
    return isLast && !style.trailingCommas
      ? safe.source`${head}${body}`
      : safe.source`${head}${body},`;
  };
  if (value.kind === "list") {
    const last = value.items.length - 1;
    const lines = value.items.map((item, index) => part(safe.source``, item, index === last));
    return between(safe.source`[`, lines, safe.source`]`);
  }
  const last = value.entries.length - 1;
  const lines = value.entries.map(({ key, value: member }, index) =>
    part(safe.source`${keyIn(style, key)}: `, member, index === last),
  );
  return between(safe.source`{`, lines, safe.source`}`);
}

type Style = { readonly trailingCommas: boolean };

/** JSON has no prototypes to set, and no computed keys. */
function keyIn({ trailingCommas }: Style, key: safe.PropertyKey | safe.Literal) {
  return trailingCommas ? safe.memberKey(key) : key;
}

function onOneLine(value: CodeValue, style: Style): safe.Expression {
  switch (value.kind) {
    case "atom":
      return safe.source`${value.code}`;
    case "list":
      return safe.source`[${separated(value.items.map((item) => onOneLine(item, style)))}]`;
    case "object": {
      if (value.entries.length === 0) return safe.source`{}`;
      const entries = value.entries.map(
        ({ key, value: member }) => safe.source`${keyIn(style, key)}: ${onOneLine(member, style)}`,
      );
      return safe.source`{ ${separated(entries)} }`;
    }
  }
}

/** Prettier never puts several objects or lists of several parts on one line. */
function alwaysBreaks(value: CodeValue): boolean {
  if (value.kind === "atom") return false;
  const parts = value.kind === "list" ? value.items : value.entries.map((entry) => entry.value);
  if (parts.some(alwaysBreaks)) return true;
  if (value.kind !== "list" || parts.length < 2) return false;
  return ["list", "object"].some((kind) =>
    parts.every((part) => part.kind === kind && sizeOf(part) > 1),
  );
}

function sizeOf(value: CodeValue): number {
  if (value.kind === "atom") return 0;
  return value.kind === "list" ? value.items.length : value.entries.length;
}

export function separated(parts: readonly safe.Expression[]): safe.Expression {
  const [first = safe.source``, ...rest] = parts;
  return rest.reduce((all, part) => safe.source`${all}, ${part}`, first);
}

/** Lines under each other, one level in, with an opening line before them and a closing one after. */
export function between(
  opening: safe.Expression,
  lines: readonly safe.Expression[],
  closing: safe.Expression,
): safe.Expression {
  const body = lines.reduce((all, line) => safe.source`${all}\n${line}`, safe.source``);
  return safe.source`${opening}${safe.indented(body)}\n${closing}`;
}
