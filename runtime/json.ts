/**
 * JSON that keeps integers whole. `JSON.parse` rounds past 2^53, silently; the API has 64-bit
 * fields. An integer that a number would round arrives as a bigint, and every other one as a
 * number. Types say `number`: no documented field comes near the limit, and if one ever does, code
 * that mixes it with numbers throws where it would otherwise have gone on with a wrong value.
 * Strings were the other choice, but a string takes part in `+` and `<` without complaint.
 */

/** Enough digits to be past 2^53, where a number may start. Seldom true, so the rest seldom runs. */
const MAYBE_LARGE = /(?:^|[[:,\s])-?\d{16}/;
/** Strings and numbers. The strings are unrolled: tried character by character, a long one overflows. */
const TOKENS = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** @throws SyntaxError where the text is not JSON. */
export function parseJson(text: string): unknown {
  if (!MAYBE_LARGE.test(text)) return JSON.parse(text);
  const mark = unusedMark(text);
  const marked = text.replace(TOKENS, (token) =>
    /^-?[1-9]\d*$/.test(token) && !Number.isSafeInteger(+token) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** As `JSON.stringify`, and bigints become integers. */
export function stringifyJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // A bigint, most likely. What else is wrong will be wrong again.
  }
  const write = (mark: string): string =>
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "bigint" ? mark + inner : inner,
    );
  // No text of the value can hold the mark, or what looks like a marked integer need not be one.
  const mark = unusedMark(write(""));
  return write(mark).replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

function unusedMark(text: string): string {
  let mark = "bigint:";
  while (text.includes(mark)) mark += ":";
  return mark;
}
