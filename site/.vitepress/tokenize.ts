/**
 * Words to search for. Chinese has no spaces between words, so each character is one. VitePress sends
 * the function to the browser as its source: it refers to nothing outside of itself.
 */
export function tokenize(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}\p{P}\p{S}\p{Z}\p{C}]+/gu) ?? [];
}
