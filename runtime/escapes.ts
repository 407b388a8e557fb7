/** A text without escapes, and the position of each of its characters in the original. */
export interface Unescaped {
  readonly text: string;
  /** One position per character, and the end of the original. */
  readonly origins: readonly number[];
}

/** An escaped character and its meaning; undefined if the escape is not valid. */
interface Escape {
  readonly pattern: RegExp;
  readonly meaning: (escape: string) => string | undefined;
}

const SHORT: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const JSON_ESCAPE: Escape = {
  pattern: /\\(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2}|[^])/gi,
  meaning: (escape) =>
    escape.length > 2
      ? characterOf(Number.parseInt(escape.replaceAll(/[^\da-f]/gi, ""), 16))
      : (SHORT[escape.slice(1)] ?? escape.slice(1)),
};

const URL_ESCAPE: Escape = {
  pattern:
    /%[0-7][\da-f]|%[cd][\da-f]%[\da-f]{2}|%e[\da-f](?:%[\da-f]{2}){2}|%f[\da-f](?:%[\da-f]{2}){3}/gi,
  meaning(escape) {
    try {
      return decodeURIComponent(escape);
    } catch {
      return undefined;
    }
  },
};

/** HTML's names of the characters that keys and passwords consist of. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  ast: "*",
  bsol: "\\",
  colon: ":",
  comma: ",",
  commat: "@",
  dollar: "$",
  equals: "=",
  excl: "!",
  gt: ">",
  hat: "^",
  lowbar: "_",
  lpar: "(",
  lsqb: "[",
  lt: "<",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quest: "?",
  quot: '"',
  rpar: ")",
  rsqb: "]",
  semi: ";",
  sol: "/",
};

const HTML_ESCAPE: Escape = {
  pattern: /&(?:[a-z]{2,6};|#\d{1,10};?|#x[\da-f]{1,10};?)/gi,
  meaning(escape) {
    const name = escape.slice(1).replace(";", "").toLowerCase();
    if (!name.startsWith("#")) return NAMED[name];
    return characterOf(Number(name.replace("#x", "0x").replace("#", "")));
  },
};

/** Base64 may be wrapped into lines. */
const LINE_BREAK: Escape = { pattern: /\r?\n[ \t]*/g, meaning: () => "" };

function characterOf(code: number): string | undefined {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
}

/** Text within text is escaped twice. Deeper nesting is not searched. */
const DEEPEST = 2;

/** The text itself, and what it becomes without the escapes of JSON, URLs and HTML. */
export function unescapings(text: string): readonly Unescaped[] {
  const origins = Array.from({ length: text.length + 1 }, (_, at) => at);
  let layer: Unescaped[] = [{ text, origins }];
  const all = [...layer];
  for (let depth = 0; depth < DEEPEST; depth++) {
    layer = layer.flatMap((outer) =>
      [JSON_ESCAPE, URL_ESCAPE, HTML_ESCAPE, LINE_BREAK]
        .filter(({ pattern }) => outer.text.search(pattern) >= 0)
        .map((escape) => unescaped(outer, escape)),
    );
    all.push(...layer);
  }
  return all;
}

function unescaped({ text, origins }: Unescaped, { pattern, meaning }: Escape): Unescaped {
  let result = "";
  const places: number[] = [];
  let at = 0;
  const copyUntil = (end: number): void => {
    result += text.slice(at, end);
    for (; at < end; at++) places.push(origins[at] as number);
  };
  for (const { 0: escape, index } of text.matchAll(pattern)) {
    const character = meaning(escape);
    if (character === undefined) continue;
    copyUntil(index);
    result += character;
    places.push(...character.split("").map(() => origins[index] as number));
    at = index + escape.length;
  }
  copyUntil(text.length);
  return { text: result, origins: [...places, origins[text.length] as number] };
}
