/** A part of a text that stands out, on a terminal that has colours. */
export interface Styled {
  readonly style: Style;
  readonly text: string;
}

export type Style = "bold" | "dim" | "green" | "red";

/**
 * Text to write. What stands out is marked, not coloured: the writer escapes control characters,
 * and could not tell the colours of this command from those that a response brings.
 */
export type Text = string | Styled | readonly Text[];

export const bold = styled("bold");
export const dim = styled("dim");
export const green = styled("green");
export const red = styled("red");

function styled(style: Style): (text: string) => Styled {
  return (text) => ({ style, text });
}

/** Lines of text, with a line break behind each. */
export function lines(all: readonly Text[]): Text {
  return all.map((line) => [line, "\n"]);
}

/** The text as a string, each plain and each styled part changed. */
export function render(
  text: Text,
  plain: (part: string) => string,
  standOut: (part: string, style: Style) => string,
): string {
  if (typeof text === "string") return plain(text);
  if ("style" in text) return standOut(text.text, text.style);
  return text.map((part) => render(part, plain, standOut)).join("");
}

/** The same text with every part changed, and its styles kept. */
export function mapText(text: Text, change: (part: string) => string): Text {
  if (typeof text === "string") return change(text);
  if ("style" in text) return { ...text, text: change(text.text) };
  return text.map((part) => mapText(part, change));
}
