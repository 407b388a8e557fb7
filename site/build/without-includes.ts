/** Of the private use area, in the middle of what is not to be understood. */
const GAP = "\uE000";

/**
 * VitePress puts a file into a page wherever the source says `<!-- @include: file -->`, in code too,
 * where Markdown has no way to escape it. The sign goes again when the page is rendered.
 */
export function withoutIncludes(markdown: string): string {
  return markdown
    .replaceAll(GAP, "\ufffd")
    .replaceAll(/@include/gi, (word) => `@${GAP}${word.slice(1)}`);
}

export function withoutGaps(html: string): string {
  return html.replaceAll(GAP, "");
}
