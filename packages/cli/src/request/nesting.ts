/** More than any request of an API has, and far less than the stack of what reads it on. */
const MAX_DEPTH = 100;

/** Whether a value is nested too deep to be a request. One that holds itself is, too. */
export function isTooDeep(value: unknown): boolean {
  const places = [{ value, depth: 0 }];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value: outer, depth } = place;
    if (typeof outer !== "object" || outer === null) continue;
    if (depth >= MAX_DEPTH) return true;
    for (const inner of Object.values(outer)) places.push({ value: inner, depth: depth + 1 });
  }
  return false;
}
