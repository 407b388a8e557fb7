import * as safe from "./emit/safe.js";

/** A value in code, with nothing decided yet of lines. */
export type CodeValue =
  | { readonly kind: "atom"; readonly code: safe.Literal | safe.Expression }
  | { readonly kind: "list"; readonly items: readonly CodeValue[] }
  | {
      readonly kind: "object";
      readonly entries: readonly CodeEntry[];
      /** Whether each entry has a line of its own, even where there is room for all on one. */
      readonly isOpen?: boolean;
    };

export interface CodeEntry {
  readonly key: safe.PropertyKey | safe.Literal;
  readonly value: CodeValue;
  /** Stands above the entry of an open object. */
  readonly doc?: safe.DocText;
}

export function atom(code: safe.Literal | safe.Expression): CodeValue {
  return { kind: "atom", code };
}

export function listOf(items: readonly (safe.Literal | safe.Expression | CodeValue)[]): CodeValue {
  return {
    kind: "list",
    items: items.map((item) => (typeof item === "string" ? atom(item) : item)),
  };
}

/** An object with a line to each entry. */
export function openObject(
  entries: readonly {
    key: safe.PropertyKey;
    value: safe.Literal | safe.Expression | CodeValue;
    doc?: safe.DocText;
  }[],
): CodeValue {
  return {
    kind: "object",
    isOpen: true,
    entries: entries.map(({ value, ...rest }) => ({
      ...rest,
      value: typeof value === "string" ? atom(value) : value,
    })),
  };
}

const INDENT = 2;
/** A key that is not longer than this saves too little to move its value to the next line. */
const SHORT_KEY = 4;

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
  if (value.kind === "atom") return safe.source`${value.code}`;
  if (!alwaysBreaks(value)) {
    const flat = onOneLine(value, style);
    if (flat.length <= room) return flat;
  }
  const inside = width - INDENT;
  if (value.kind === "list") {
    const last = value.items.length - 1;
    const lines = isNumeric(value.items)
      ? filled(
          value.items.map((item) => onOneLine(item, style)),
          inside,
          style,
        )
      : value.items.map((item, index) => {
          const body = layOut(item, inside - ",".length, inside, style);
          return ended(body, index === last, style);
        });
    return between(safe.source`[`, lines, safe.source`]`);
  }
  const last = value.entries.length - 1;
  const lines = value.entries.map(({ key, value: member, doc }, index) => {
    const line = ended(entryLine(key, member, inside, style), index === last, style);
    return doc === undefined || doc === "" ? line : safe.source`${safe.docComment(doc)}\n${line}`;
  });
  return between(safe.source`{`, lines, safe.source`}`);
}

type Style = { readonly trailingCommas: boolean };

/** JSON has no prototypes to set, and no computed keys. */
function keyIn({ trailingCommas }: Style, key: CodeEntry["key"]): CodeEntry["key"] {
  return trailingCommas ? safe.memberKey(key) : key;
}

function ended(part: safe.Expression, isLast: boolean, style: Style): safe.Expression {
  return isLast && !style.trailingCommas ? part : safe.source`${part},`;
}

/** A text that is too long for the line of its key has a line of its own. */
function entryLine(
  key: CodeEntry["key"],
  value: CodeValue,
  width: number,
  style: Style,
): safe.Expression {
  const ownKey = keyIn(style, key);
  const head = safe.source`${ownKey}: `;
  const body = layOut(value, width - head.length - ",".length, width, style);
  const isText = value.kind === "atom" && value.code.startsWith('"');
  const isTooLong = head.length + body.length + ",".length > width;
  return style.trailingCommas && isText && isTooLong && ownKey.length > SHORT_KEY
    ? safe.source`${ownKey}:\n  ${body}`
    : safe.source`${head}${body}`;
}

function isNumeric(items: readonly CodeValue[]): boolean {
  return items.length > 1 && items.every((item) => item.kind === "atom" && /^-?\d/.test(item.code));
}

/** As many numbers to a line as there is room for. */
function filled(
  numbers: readonly safe.Expression[],
  width: number,
  style: Style,
): safe.Expression[] {
  const lines: safe.Expression[] = [];
  let line: safe.Expression | undefined;
  for (const [index, number] of numbers.entries()) {
    const part = ended(number, index === numbers.length - 1, style);
    if (line !== undefined && line.length + " ".length + part.length > width) {
      lines.push(line);
      line = undefined;
    }
    line = line === undefined ? part : safe.source`${line} ${part}`;
  }
  return line === undefined ? lines : [...lines, line];
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
  if (value.kind === "object" && value.isOpen === true && value.entries.length > 0) return true;
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
