/** So few that losing most of them can be an ordinary change. */
const FEW = 3;

/** Whether a list has lost so much of what it held that it was probably cut off. */
export function hasLostMost(
  before: Iterable<string>,
  after: { has(name: string): boolean },
): boolean {
  const names = [...before];
  const lost = names.filter((name) => !after.has(name)).length;
  return names.length > FEW && lost * 2 > names.length;
}
