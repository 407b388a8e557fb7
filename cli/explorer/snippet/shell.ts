/** Needs no quotes, in whatever place of a line. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_./:@-]*$/;

/** A word for a shell, whatever is in it. */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}
