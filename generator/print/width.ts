/** Columns of a line, and of one step of indentation: those of the project's prettier. */
export const WIDTH = 100;
export const INDENT = "  ";

/** Every line but the first by one step further in; empty ones stay empty. */
export function indented(text: string): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${INDENT}`);
}
