/**
 * Words to search for. Chinese has no spaces between words, so each two characters in a row are one; a
 * single one is found as their beginning. VitePress sends the function to the browser as its source: it
 * refers to nothing outside of itself.
 */
export function tokenize(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}\p{S}\p{Z}\p{C}]+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length < 2 || !/^\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((second, index) => characters[index]! + second);
  });
}
