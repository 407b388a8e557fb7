/** A part of a text that is styled where colours are supported. */
interface Styled {
  readonly style: Style;
  readonly text: string;
}

type Style = "bold" | "dim" | "green" | "red";

/**
 * Text to write. Styles are marked and applied by the writer: it escapes control characters, and
 * could not tell the colours of this command from those in a response.
 */
export type Text = string | Styled | readonly Text[];

export const bold = styler("bold");
export const dim = styler("dim");
export const green = styler("green");
export const red = styler("red");

function styler(style: Style): (text: string) => Styled {
  return (text) => ({ style, text });
}

/** Lines of text, each ending in a line break. */
export function lines(all: readonly Text[]): Text {
  return all.map((line) => [line, "\n"]);
}

/** Joins the text into a string, mapping each plain and each styled part. */
export function render(
  text: Text,
  plain: (part: string) => string,
  styled: (part: string, style: Style) => string,
): string {
  if (typeof text === "string") return plain(text);
  if ("style" in text) return styled(text.text, text.style);
  return text.map((part) => render(part, plain, styled)).join("");
}

/** Maps every part of a text, and keeps its styles. */
export function mapText(text: Text, change: (part: string) => string): Text {
  if (typeof text === "string") return change(text);
  if ("style" in text) return { ...text, text: change(text.text) };
  return text.map((part) => mapText(part, change));
}
